package quotemark.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// A web server on this machine that says exactly what it is told to, also what no decent server
/// would say. Closes each connection after its answer.
public final class Site implements AutoCloseable {

    /// Writes one whole answer, the head too.
    public interface Answering {
        void to(OutputStream out) throws IOException;
    }

    private final ServerSocket door;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<Socket> guests = new CopyOnWriteArrayList<>();

    private Site(ServerSocket door) {
        this.door = door;
        Thread.ofVirtual().start(this::serve);
    }

    public static Site open() throws IOException {
        return open(ServerSocketFactory.getDefault());
    }

    static Site open(ServerSocketFactory factory) throws IOException {
        return new Site(factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /// What the site answers at a path.
    public Site at(String path, Answering answer) {
        answers.put(path, answer);
        return this;
    }

    /// A whole answer of success.
    ///
    /// @param headers each with its line end
    public Site page(String path, String headers, byte[] body) {
        return at(
                path,
                out -> {
                    out.write(head("200 OK", headers + "Content-Length: " + body.length + "\r\n"));
                    out.write(body);
                });
    }

    public Site html(String path, String html) {
        return page(path, "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(UTF_8));
    }

    public Site status(String path, String status) {
        return at(path, out -> out.write(head(status, "Content-Length: 0\r\n")));
    }

    public Site redirect(String path, String location) {
        return at(
                path,
                out ->
                        out.write(
                                head(
                                        "302 Found",
                                        "Location: " + location + "\r\nContent-Length: 0\r\n")));
    }

    static byte[] head(String status, String headers) {
        return ("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(ISO_8859_1);
    }

    /// The address of a path, by the name of this machine.
    public String address(String path) {
        return "http://localhost:" + door.getLocalPort() + path;
    }

    int port() {
        return door.getLocalPort();
    }

    /// What was asked, each from its first line to its last header.
    public List<String> heads() {
        return heads;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                guests.add(guest);
                Thread.ofVirtual().start(() -> answer(guest));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void answer(Socket guest) {
        try (guest) {
            String head = head(guest.getInputStream());
            heads.add(head);
            String path = head.split(" ", 3)[1];
            answers.getOrDefault(
                            path, out -> out.write(head("404 Not Found", "Content-Length: 0\r\n")))
                    .to(guest.getOutputStream());
        } catch (IOException e) {
            // The other side has left, as it should from a bad answer.
        }
    }

    private static String head(InputStream in) throws IOException {
        var read = new ByteArrayOutputStream();
        while (!read.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("nothing was asked");
            }
            read.write(next);
        }
        return read.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket guest : guests) {
            guest.close();
        }
    }
}
