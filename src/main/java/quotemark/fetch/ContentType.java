package quotemark.fetch;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a server says about its answer. What it does not say is the empty string.
///
/// @param mediaType such as `text/html`, in lower case
/// @param charset the encoding's name, whether there is such an encoding or not
public record ContentType(String mediaType, String charset) {
    private static final Pattern CHARSET =
            Pattern.compile(
                    ";\\s*charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FOR_PROGRAMS =
            Set.of(
                    "application/json",
                    "application/ld+json",
                    "application/javascript",
                    "text/javascript",
                    "text/css");

    /// @param header as it came, perhaps empty
    static ContentType of(String header) {
        String mediaType = header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        var charset = CHARSET.matcher(header);
        return new ContentType(mediaType, charset.find() ? charset.group(1) : "");
    }

    /// What it is if it can be no article, such as "an image"; empty if it may be one.
    String otherThanArticle() {
        return switch (mediaType.replaceFirst("/.*", "")) {
            case "image" -> "an image";
            case "audio" -> "a recording";
            case "video" -> "a film";
            case "font" -> "a font";
            default -> FOR_PROGRAMS.contains(mediaType) ? "data for programs" : "";
        };
    }
}
