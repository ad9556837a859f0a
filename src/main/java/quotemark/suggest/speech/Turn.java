package quotemark.suggest.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quotemark.text.Span;

/// What one of several says where a conversation is quoted as it was written down, a paragraph for
/// each turn: “QUILL: The bridge is safe.
///
/// @param quotation with the name
/// @param words behind it
record Turn(Span quotation, Span name, Span words) {
    private static final Pattern NAMED =
            Pattern.compile(
                    "[“„«\"]\\s?(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}):\\s+");

    private static final Pattern DIRECTION =
            Pattern.compile("[“„«\"]\\s?\\([\\p{Lu}\\s.]+\\)\\.?[”“»\"]?");

    /// “(APPLAUSE.)
    static boolean isDirection(String text, Span quotation) {
        return DIRECTION.matcher(quotation.of(text)).matches();
    }

    /// Null if the quotation does not begin with a name in capitals.
    static @Nullable Turn in(String text, Span quotation) {
        Matcher named = NAMED.matcher(text).region(quotation.start(), quotation.end());
        return named.lookingAt() && named.end() < quotation.end()
                ? new Turn(
                        quotation,
                        new Span(named.start(1), named.end(1)),
                        new Span(named.end(), quotation.end()))
                : null;
    }
}
