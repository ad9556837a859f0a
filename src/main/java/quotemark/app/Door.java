package quotemark.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// Through which later starts hand their files to the first one on a library. Those that come
/// before the window is there wait.
final class Door implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("quotemark");

    /// Seconds; the first start may be asking its reader about a library that does not open.
    private static final int PATIENCE = 20;

    private final DoorPlace place;
    private final FileChannel lock;
    private final ServerSocketChannel server;
    private final CompletableFuture<Boolean> isOpen = new CompletableFuture<>();
    private final AtomicReference<Predicate<HandedFiles>> host = new AtomicReference<>(_ -> false);

    private Door(DoorPlace place, FileChannel lock, ServerSocketChannel server) {
        this.place = place;
        this.lock = lock;
        this.server = server;
    }

    /// The door of the first start; empty if there is a first one already.
    static Optional<Door> first(DoorPlace place) throws IOException {
        place.make();
        var channel =
                FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (isLocked(channel)) {
                var door = new Door(place, channel, listen(place));
                Thread.ofPlatform().name("quotemark-door").daemon().start(door::serve);
                return Optional.of(door);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// What a start that was killed left behind is in the way.
    private static ServerSocketChannel listen(DoorPlace place) throws IOException {
        Files.deleteIfExists(place.socket());
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            return server.bind(UnixDomainSocketAddress.of(place.socket()));
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /// Lets those in who wait, and all who come from now on.
    ///
    /// @param newHost takes what is handed, on a thread of the door; false if the window is closed
    void open(Predicate<HandedFiles> newHost) {
        host.set(newHost);
        isOpen.complete(true);
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel guest = server.accept();
                Thread.ofVirtual().name("quotemark-guest").start(() -> receive(guest));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "nobody can be let in any more: " + e);
                return;
            }
        }
    }

    private void receive(SocketChannel guest) {
        try (guest;
                var in = new DataInputStream(Channels.newInputStream(guest));
                var out = new DataOutputStream(Channels.newOutputStream(guest))) {
            HandedFiles handed = HandedFiles.read(in);
            out.writeBoolean(isOpen.join() && host.get().test(handed));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a second start broke off: " + e);
        }
    }

    /// Hands files to the first start, whose window may not be there yet.
    ///
    /// @return whether it has taken them; false if it is about to end, does not answer in time, or
    ///   there is none
    static boolean hand(DoorPlace place, HandedFiles files) {
        return CompletableFuture.supplyAsync(() -> handed(place, files))
                .completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS)
                .join();
    }

    private static boolean handed(DoorPlace place, HandedFiles files) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(place.socket()));
                var out = new DataOutputStream(Channels.newOutputStream(channel));
                var in = new DataInputStream(Channels.newInputStream(channel))) {
            files.write(out);
            return in.readBoolean();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the first start does not answer: " + e);
            return false;
        }
    }

    /// Those who still wait are told that nobody is there.
    @Override
    public void close() throws IOException {
        isOpen.complete(false);
        server.close();
        Files.deleteIfExists(place.socket());
        lock.close();
    }
}
