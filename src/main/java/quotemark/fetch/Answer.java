package quotemark.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;

/// What one address answered: a page, or that it is elsewhere, or a refusal.
record Answer(Address address, HttpResponse<byte[]> response, Limits limits) {

    static ContentType type(HttpHeaders headers) {
        return ContentType.of(headers.firstValue("Content-Type").orElse(""));
    }

    /// Where the page is, if it is elsewhere.
    ///
    /// @throws FetchException if that is no address of the web
    Optional<Address> elsewhere() throws FetchException {
        Optional<String> location = response.headers().firstValue("Location");
        if (location.isEmpty() || !isRedirect()) {
            return Optional.empty();
        }
        Optional<Address> next = address.redirected(location.get());
        if (next.isEmpty()) {
            throw Refusal.elsewhere(address.host());
        }
        return next;
    }

    private boolean isRedirect() {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /// @throws FetchException if it is none
    Page page() throws FetchException {
        String host = address.host();
        if (response.statusCode() != 200) {
            throw Refusal.status(host, response.statusCode());
        }
        ContentType type = type(response.headers());
        if (!type.otherThanArticle().isEmpty()) {
            throw Refusal.noArticle(host, type.otherThanArticle());
        }
        byte[] bytes = unpacked(host);
        if (bytes.length > limits.bytes() || response.body().length > limits.bytes()) {
            throw Refusal.tooLarge(host, limits);
        }
        return new Page(address, type, bytes, Instant.now());
    }

    private byte[] unpacked(String host) throws FetchException {
        String packing = response.headers().firstValue("Content-Encoding").orElse("").strip();
        if (!Unpacking.knows(packing)) {
            throw Refusal.unknownPacking(host);
        }
        if (response.body().length > limits.bytes()) {
            // Cut off where it became too much.
            return response.body();
        }
        try {
            return Unpacking.unpacked(response.body(), packing, limits.bytes());
        } catch (IOException e) {
            throw Refusal.failure(host, e, limits);
        }
    }
}
