package quotemark.reader.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The lines `key: value` between `---` with which a Markdown file may begin.
///
/// @param values by key, in lower case, without quotation marks
/// @param rest the text behind
record FrontMatter(Map<String, String> values, String rest) {
    private static final int MOST_LINES = 100;

    static Optional<FrontMatter> of(String text) {
        String[] lines = text.split("\\R", MOST_LINES);
        var values = new LinkedHashMap<String, String>();
        if (!lines[0].equals("---")) {
            return Optional.empty();
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].equals("---")) {
                return Optional.of(new FrontMatter(values, behind(text, i + 1)));
            }
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                String key = lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.put(key, unquoted(lines[i].substring(colon + 1).strip()));
            }
        }
        return Optional.empty();
    }

    private static String behind(String text, int lines) {
        String[] parts = text.split("\\R", lines + 1);
        return parts.length > lines ? parts[lines] : "";
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.matches("\".*\"|'.*'")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /// The first of the keys that has a value, or the empty string.
    String first(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
