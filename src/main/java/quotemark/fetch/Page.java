package quotemark.fetch;

import java.time.Instant;
import java.util.Map;

/// What an address answered.
///
/// @param address where it was in the end, after all redirects
/// @param type what the server says that it is
/// @param bytes unpacked; nobody else writes to them
/// @param fetched when
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Page(Address address, ContentType type, byte[] bytes, Instant fetched) {
    private static final Map<String, String> ENDINGS =
            Map.of(
                    "text/html", ".html",
                    "application/xhtml+xml", ".xhtml",
                    "text/markdown", ".md",
                    "text/plain", ".txt");

    /// What a browser would call the file: the last part of the path, with the ending that tells
    /// what the server says it is.
    public String name() {
        String path = address.uri().getPath();
        String last = path.replaceFirst("/+$", "").replaceFirst("^.*/", "");
        String name = last.isEmpty() ? address.host() : last;
        String ending = ENDINGS.getOrDefault(type.mediaType(), "");
        return name.endsWith(ending) ? name : name + ending;
    }
}
