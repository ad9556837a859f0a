package quotemark.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// All that is said on the way to one page: one request at each address. Ends at its deadline, or
/// when its thread is interrupted.
///
/// A name could be looked up twice, the second time with another answer: the machine that was
/// checked would not be the one that is asked. So the request goes to the very address that was
/// checked. With https it goes to the name, because there the certificate has to be of that name,
/// which no machine of the local network has.
final class Exchange implements AutoCloseable {
    static {
        // The header Host is ours to set; see above. Read once, when the first client is made.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final String AGENT = "Quotemark (one page, for a person who asked for it)";
    private static final String WANTED =
            "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.5";

    private final Limits limits;
    private final Reach reach;
    private final Progress progress;
    private final long deadline;
    private final HttpClient client;

    Exchange(Limits limits, Reach reach, Progress progress) {
        this.limits = limits;
        this.reach = reach;
        this.progress = progress;
        deadline = System.nanoTime() + limits.whole().toNanos();
        client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .connectTimeout(limits.connect())
                        .build();
    }

    /// Asks at one address. The body is that of a page, or empty.
    HttpResponse<byte[]> ask(Address address) throws FetchException, InterruptedException {
        String host = address.host();
        progress.came(host, 0);
        try {
            HttpRequest request = request(address, checked(host));
            return within(client.sendAsync(request, info -> body(host, info)));
        } catch (ExecutionException e) {
            throw Refusal.failure(host, cause(e), limits);
        } catch (TimeoutException e) {
            throw Refusal.failure(host, e, limits);
        }
    }

    /// Looks a name up. All its addresses have to be in reach, because any may be asked.
    private InetAddress checked(String host)
            throws FetchException, InterruptedException, ExecutionException, TimeoutException {
        // The system's own lookup cannot be interrupted; only nobody waits for it any more.
        InetAddress[] found = within(begun(() -> InetAddress.getAllByName(host)));
        if (reach == Reach.WEB && Stream.of(found).anyMatch(LocalNetwork::has)) {
            throw Refusal.local(host);
        }
        return found[0];
    }

    private static <T> Future<T> begun(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    private HttpRequest request(Address address, InetAddress checked) {
        URI uri = address.uri();
        return HttpRequest.newBuilder(address.isEncrypted() ? uri : at(checked, uri))
                .header("Host", uri.getRawAuthority())
                .header("User-Agent", AGENT)
                .header("Accept", WANTED)
                .header("Accept-Encoding", Unpacking.KNOWN)
                .GET()
                .build();
    }

    private static URI at(InetAddress checked, URI uri) {
        String literal = checked.getHostAddress().replaceFirst("%.*", "");
        String host = checked instanceof Inet6Address ? "[" + literal + "]" : literal;
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create("http://" + host + port + uri.getRawPath() + query);
    }

    private BodySubscriber<byte[]> body(String host, ResponseInfo info) {
        boolean isWanted =
                info.statusCode() == 200
                        && Answer.type(info.headers()).otherThanArticle().isEmpty();
        return isWanted
                ? new BoundedBody(limits.bytes(), bytes -> progress.came(host, bytes))
                : new NoBody();
    }

    private <T> T within(Future<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        return work.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private static Throwable cause(Throwable wrapped) {
        Throwable cause = wrapped.getCause();
        boolean isWrapper =
                wrapped instanceof ExecutionException || wrapped instanceof CompletionException;
        return isWrapper && cause != null ? cause(cause) : wrapped;
    }

    /// Breaks off what is still going on.
    @Override
    public void close() {
        client.shutdownNow();
    }
}
