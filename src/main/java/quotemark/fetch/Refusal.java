package quotemark.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Why there is no page, in one sentence.
final class Refusal {
    private static final String BY_HAND =
            "open it in a browser, save the page, and open the saved file.";

    private Refusal() {}

    /// What a status other than success means.
    static FetchException status(String host, int status) {
        String sentence =
                switch (status) {
                    case 401, 402, 403, 407, 451 ->
                            "%s does not hand this page to Quotemark (%d); " + BY_HAND;
                    case 404, 410 -> "%s has no such page (%d); check the address.";
                    case 429 -> "%s asks to come back later (%d); try again in some minutes.";
                    default ->
                            status >= 500
                                    ? "%s has a fault of its own (%d); try again later."
                                    : "%s answered with something else than a page (%d); "
                                            + BY_HAND;
                };
        return new FetchException(sentence.formatted(host, status));
    }

    /// What went wrong on the way.
    static FetchException failure(String host, Throwable failure, Limits limits) {
        String sentence =
                switch (failure) {
                    case UnknownHostException _ ->
                            isThereANetwork()
                                    ? "There is no “%s” on the web; check the address, and the"
                                            + " connection to the internet."
                                    : "This computer is not connected to any network; connect it,"
                                            + " then fetch %s again.";
                    case TimeoutException _ ->
                            "%s did not answer completely within "
                                    + limits.whole().toSeconds()
                                    + " seconds; try again later, or "
                                    + BY_HAND;
                    case HttpConnectTimeoutException _ -> "%s does not answer; try again later.";
                    case SSLException _ ->
                            "%s cannot prove that it is itself, because its certificate is not"
                                    + " valid here; nothing was fetched from it.";
                    case ConnectException _, NoRouteToHostException _ ->
                            "%s does not accept the connection; check the address, or try again"
                                    + " later.";
                    case IOException _ ->
                            "The answer of %s broke off or makes no sense; try again.";
                    default -> throw new IllegalStateException(failure);
                };
        return new FetchException(sentence.formatted(host), failure);
    }

    private static boolean isThereANetwork() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(Refusal::connects);
        } catch (SocketException e) {
            // Who cannot be asked is not blamed.
            return true;
        }
    }

    private static boolean connects(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }

    static FetchException local(String host) {
        return new FetchException(
                "%s is in the local network, not on the web; allow such addresses first"
                                .formatted(host)
                        + " (in the settings, or with --local-network).");
    }

    static FetchException tooLarge(String host, Limits limits) {
        return new FetchException(
                "The page of %s is larger than %s; save only the article, and open that."
                        .formatted(host, size(limits.bytes())));
    }

    private static String size(int bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes / 1000 + " kB";
    }

    static FetchException noArticle(String host, String what) {
        return new FetchException(
                "%s answered with %s, not with an article; check the address."
                        .formatted(host, what));
    }

    static FetchException unknownPacking(String host) {
        return new FetchException(
                "%s packs its pages in a way that Quotemark did not ask for; ".formatted(host)
                        + BY_HAND);
    }

    static FetchException elsewhere(String host) {
        return new FetchException(
                "%s leads to something that is no page of the web; check the address."
                        .formatted(host));
    }

    static FetchException circle(String host) {
        return new FetchException(
                "%s leads from one address to the next without end, perhaps to set cookies; "
                                .formatted(host)
                        + BY_HAND);
    }
}
