package quotemark.export.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Chromium without a window, spoken to by its DevTools protocol.
final class Browser implements AutoCloseable {
    static {
        // Java's client reads this once in a process, and the program's own fetching needs it.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ";

    /// An answer that takes longer does not come.
    private static final int SECONDS = 120;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();

    /// @param profile an empty folder
    Browser(Path program, Path profile) throws Exception {
        process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--user-data-dir=" + profile,
                                "--remote-debugging-port=0",
                                "about:blank")
                        .redirectErrorStream(true)
                        .start();
        int port = URI.create(listening(process.inputReader(UTF_8))).getPort();
        socket =
                client.newWebSocketBuilder()
                        .buildAsync(page(port), new Listener())
                        .get(SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
            send(domain + ".enable", Map.of());
        }
    }

    private static String listening(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(LISTENING)) {
                // What it says later must not fill the pipe.
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return line.substring(line.indexOf(LISTENING) + LISTENING.length()).strip();
            }
        }
        throw new IOException("the browser ended");
    }

    private URI page(int port) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build();
        JsonNode tab = JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        return URI.create(tab.path("webSocketDebuggerUrl").asString());
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = commands.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        socket.sendText(
                        JSON.writeValueAsString(
                                Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .get(SECONDS, TimeUnit.SECONDS);
        JsonNode got = answer.get(SECONDS, TimeUnit.SECONDS);
        if (got.has("error")) {
            throw new IOException(method + ": " + got.path("error"));
        }
        return got.path("result");
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                received(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void received(JsonNode message) {
        if (message.has("id")) {
            Objects.requireNonNull(answers.remove(message.path("id").asInt())).complete(message);
        } else {
            events.add(message);
            if (message.path("method").asString().equals("Page.loadEventFired")) {
                loaded.complete(message);
            }
        }
    }

    /// Opens a file, and waits until it is loaded.
    void open(Path file) throws Exception {
        loaded = new CompletableFuture<>();
        events.clear();
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.get(SECONDS, TimeUnit.SECONDS);
    }

    /// The value of an expression in the page.
    JsonNode ask(String script) throws Exception {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /// The page as a PDF.
    ///
    /// @param width of the paper, in inches
    byte[] print(double width, double height) throws Exception {
        JsonNode answer =
                send(
                        "Page.printToPDF",
                        Map.of(
                                "paperWidth",
                                width,
                                "paperHeight",
                                height,
                                "printBackground",
                                true));
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    /// What the page has asked for since it was opened, by its address.
    List<String> requests() {
        return events.stream()
                .filter(event ->
                        event.path("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asString())
                .toList();
    }

    /// What its console says.
    List<String> complaints() {
        return events.stream()
                .filter(event ->
                        List.of(
                                        "Log.entryAdded",
                                        "Runtime.consoleAPICalled",
                                        "Runtime.exceptionThrown")
                                .contains(event.path("method").asString()))
                .map(event -> event.path("params").toString())
                .toList();
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
