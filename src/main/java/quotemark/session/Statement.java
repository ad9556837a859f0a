package quotemark.session;

import java.util.Locale;

/// What a passage claims, as a first proposal: its words without their quotation marks.
final class Statement {
    private Statement() {}

    static String from(String words) {
        String bare = words.replaceAll("[“”„«»\"]", "").replaceAll("\\s+", " ").strip();
        String trimmed = bare.replaceFirst("[,;:.\\s]+$", "").replaceFirst("^(?i:that) ", "");
        if (trimmed.isEmpty()) {
            return bare;
        }
        int first = trimmed.offsetByCodePoints(0, 1);
        return trimmed.substring(0, first).toUpperCase(Locale.ROOT) + trimmed.substring(first);
    }
}
