package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A library with bits flipped, pages overwritten, cut out and cut off: it opens, or a sentence
/// says that it does not; all of it is read, searched, checked, written and recovered without
/// anything but sentences. `-Dquotemark.mutations=2000 -Dquotemark.seed=…` for more, or the same
/// again.
@Timeout(value = 1, unit = TimeUnit.HOURS)
class MutatedLibraryTest {
    private static final int MUTATIONS = Integer.getInteger("quotemark.mutations", 15);
    private static final long SEED = Long.getLong("quotemark.seed", System.nanoTime());
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int PAGE = 4096;

    @TempDir Path folder;

    private final Random random = new Random(SEED);
    private byte[] whole = new byte[0];

    @BeforeEach
    void write() throws Exception {
        Path file = folder.resolve("whole.quotemark");
        try (Library library = Library.openOrCreate(file)) {
            new Sample().in(library);
            library.undo();
            library.redo();
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void opensOrSaysThatItDoesNot() throws Exception {
        int opened = 0;
        int healthy = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Path file = folder.resolve("mutated.quotemark");
            byte[] mutated = mutated();
            Files.write(file, mutated);
            String described = "seed %d, mutation %d".formatted(SEED, i);
            int went =
                    assertTimeoutPreemptively(LONGEST, () -> use(file, described), () -> described);
            opened += went > 0 ? 1 : 0;
            healthy += went > 1 ? 1 : 0;
            clear();
        }
        System.out.printf(
                "MutatedLibraryTest: -Dquotemark.seed=%d: %,d mutations, %,d opened, %,d of them"
                        + " sound%n",
                SEED, MUTATIONS, opened, healthy);
    }

    /// @return 0 if it cannot be opened, 1 if it can, 2 if nothing is wrong with it
    private static int use(Path file, String described) throws Exception {
        int went = 0;
        try (Library library = Library.open(file)) {
            went = 1;
            Everything.read(library);
            library.undo();
            library.redo();
            went = library.check().isEmpty() ? 2 : 1;
        } catch (LibraryException e) {
            assertThat(e.getMessage()).matches("(?s).+[.;].*");
        } catch (RuntimeException e) {
            throw new AssertionError(described, e);
        }
        recover(file);
        return went;
    }

    /// Into a new file; the damaged one stays as it is.
    private static void recover(Path file) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path fresh = file.resolveSibling("fresh.quotemark");
        try {
            Repair.of(file).into(fresh);
            try (Library library = Library.open(fresh)) {
                assertThat(library.check()).isEmpty();
            }
        } catch (LibraryException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private byte[] mutated() {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int pages = bytes.length / PAGE;
        int page = random.nextInt(Math.max(1, pages)) * PAGE;
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(1, random.nextInt(bytes.length)));
            case 1 -> over(bytes, page, new byte[PAGE]);
            case 2 -> over(bytes, page, Arrays.copyOfRange(bytes, 0, PAGE));
            case 3 -> over(bytes, page, noise());
            case 4 -> flipped(bytes, page, PAGE);
            default -> flipped(bytes, 0, bytes.length);
        };
    }

    private static byte[] over(byte[] bytes, int at, byte[] page) {
        System.arraycopy(page, 0, bytes, at, Math.min(page.length, bytes.length - at));
        return bytes;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(1, PAGE)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] bytes, int from, int length) {
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = from + random.nextInt(Math.min(length, bytes.length - from));
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private void clear() throws IOException {
        for (String name :
                new String[] {
                    "mutated.quotemark",
                    "mutated.quotemark-wal",
                    "mutated.quotemark-shm",
                    "fresh.quotemark"
                }) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }
}
