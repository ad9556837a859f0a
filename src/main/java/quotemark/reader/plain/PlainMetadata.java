package quotemark.reader.plain;

import java.util.List;
import java.util.regex.Pattern;
import quotemark.reader.content.Bylines;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Language;
import quotemark.reader.content.Metadata;
import quotemark.text.Span;

/// What the first and last lines of a plain text say about it. They stay in the text.
public final class PlainMetadata {
    /// How many paragraphs may stand before the report itself.
    private static final int OPENING = 6;

    private static final int LONGEST_LINE = 100;

    private static final String AGENCY =
            "(?<agency>(?i:afp|ansa|anp|ap|apa|belga|dpa|efe|europa press|lusa|pap|reuters|sda|tass|upi|xinhua)"
                    + "(?:/\\p{L}{2,10})?)";
    private static final Pattern SIGNED =
            Pattern.compile("(?:.*\\s)?\\(%s\\)".formatted(AGENCY), Pattern.DOTALL);
    private static final Pattern PLACED =
            Pattern.compile(
                    "\\p{Lu}[^().]{1,60}\\(%s\\) ?[-–—].*".formatted(AGENCY), Pattern.DOTALL);

    private PlainMetadata() {}

    /// What the lines around the report say.
    ///
    /// @param paragraphs where they stand in the text, in order
    public static Metadata of(String text, List<Span> paragraphs) {
        List<String> opening =
                paragraphs.stream().limit(OPENING).map(span -> span.of(text)).toList();
        return new Metadata(
                "",
                opening.stream()
                        .flatMap(line -> Bylines.inLine(line).stream())
                        .findFirst()
                        .orElse(""),
                publisher(text, paragraphs, opening),
                opening.stream()
                        .flatMap(line -> Dates.inLine(line).stream())
                        .findFirst()
                        .orElse(""),
                Language.of(text),
                "");
    }

    static boolean isByline(String line) {
        return Bylines.inLine(line).isPresent();
    }

    private static String publisher(String text, List<Span> paragraphs, List<String> opening) {
        if (paragraphs.isEmpty()) {
            return "";
        }
        Span last = paragraphs.getLast();
        String end = text.substring(Math.max(last.start(), last.end() - LONGEST_LINE), last.end());
        var signed = SIGNED.matcher(end);
        if (signed.matches()) {
            return signed.group("agency");
        }
        return opening.stream()
                .map(line ->
                        PLACED.matcher(line.substring(0, Math.min(LONGEST_LINE, line.length()))))
                .filter(placed -> placed.matches())
                .map(placed -> placed.group("agency"))
                .findFirst()
                .orElse("");
    }
}
