package quotemark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    @TempDir Path folder;

    private final ArrayBlockingQueue<HandedFiles> taken = new ArrayBlockingQueue<>(10);
    private Path library = Path.of("");

    @BeforeEach
    void write() throws IOException {
        library = Files.createFile(folder.resolve("a.quotemark"));
    }

    private DoorPlace place(Path of) throws IOException {
        return DoorPlace.in(folder.resolve("running"), of);
    }

    private Door first() throws IOException {
        return Door.first(place(library)).orElseThrow();
    }

    private String start(Path of, Path article) throws Exception {
        Process process =
                Child.of(SecondStart.class, folder.resolve("running"), of, article).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.strip();
    }

    @Test
    void aSecondProgramHandsItsFilesToTheFirst() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.quotemark"), library);
        try (Door door = first()) {
            door.open(taken::add);

            assertThat(start(link, Path.of("news.txt"))).isEqualTo("second true");
            assertThat(taken)
                    .containsExactly(
                            new HandedFiles(List.of(Path.of("news.txt").toAbsolutePath()), false));
        }
    }

    @Test
    void whoComesBeforeTheWindowWaitsForIt() throws Exception {
        try (Door door = first()) {
            var said = CompletableFuture.supplyAsync(() -> handTo(library));
            door.open(taken::add);

            assertThat(said.get()).isTrue();
            assertThat(taken).hasSize(1);
        }
    }

    @Test
    void aWindowThatIsClosedTakesNothing() throws Exception {
        try (Door door = first()) {
            door.open(_ -> false);
            assertThat(handTo(library)).isFalse();
        }
        assertThat(handTo(library)).isFalse();
    }

    @Test
    void whoWaitsIsSentAwayWhenTheFirstEnds() throws Exception {
        CompletableFuture<Boolean> said;
        try (Door _ = first()) {
            said = CompletableFuture.supplyAsync(() -> handTo(library));
        }
        assertThat(said.get()).isFalse();
    }

    @Test
    void anotherLibraryHasItsOwn() throws Exception {
        try (Door _ = first()) {
            assertThat(start(folder.resolve("b.quotemark"), library)).isEqualTo("first false");
        }
    }

    @Test
    void whatAKilledProgramLeftBehindIsNotInTheWay() throws Exception {
        // It ends without closing its door.
        assertThat(start(library, library)).isEqualTo("first false");
        assertThat(place(library).socket()).exists();
        try (Door door = first()) {
            door.open(taken::add);
            assertThat(handTo(library)).isTrue();
        }
    }

    @Test
    void whatMakesNoSenseIsTurnedAwayAndTheNextIsServed() throws Exception {
        try (Door door = first()) {
            door.open(taken::add);
            try (var channel =
                    SocketChannel.open(UnixDomainSocketAddress.of(place(library).socket()))) {
                channel.write(ByteBuffer.wrap(new byte[] {1, 127, 127, 127, 127}));
                assertThat(channel.read(ByteBuffer.allocate(1))).isNegative();
            }
            assertThat(handTo(library)).isTrue();
        }
    }

    @Test
    void nobodyElseMayEnter() throws Exception {
        try (Door _ = first()) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve("running"))))
                    .isEqualTo("rwx------");
        }
    }

    private boolean handTo(Path of) {
        try {
            return Door.hand(place(of), new HandedFiles(List.of(), true));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
