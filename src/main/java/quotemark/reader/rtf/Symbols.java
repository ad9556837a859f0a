package quotemark.reader.rtf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The control words that stand for characters.
final class Symbols {
    private static final Map<String, String> BY_WORD =
            Map.ofEntries(
                    Map.entry("emdash", "—"),
                    Map.entry("endash", "–"),
                    Map.entry("lquote", "‘"),
                    Map.entry("rquote", "’"),
                    Map.entry("ldblquote", "“"),
                    Map.entry("rdblquote", "”"),
                    Map.entry("bullet", "•"),
                    Map.entry("tab", " "),
                    Map.entry("line", " "),
                    Map.entry("emspace", " "),
                    Map.entry("enspace", " "),
                    Map.entry("qmspace", " "),
                    Map.entry("~", "\u00A0"),
                    Map.entry("_", "-"),
                    Map.entry("-", ""));

    private Symbols() {}

    static @Nullable String of(String word) {
        return BY_WORD.get(word);
    }
}
