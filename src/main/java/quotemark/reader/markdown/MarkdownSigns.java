package quotemark.reader.markdown;

import java.util.List;
import java.util.regex.Pattern;

/// What a text has in it if it is Markdown.
public final class MarkdownSigns {
    private static final List<Pattern> SIGNS =
            List.of(
                    Pattern.compile("(?m)^#{1,6} +\\S"),
                    Pattern.compile("\\[[^\\]\n]{1,200}\\]\\(https?://[^)\\s]{1,500}\\)"),
                    Pattern.compile("\\*\\*\\w[^*\n]{0,500}\\*\\*"));

    private MarkdownSigns() {}

    /// Two different signs: a stray star or number sign is plain text.
    public static boolean areClear(String text) {
        long signs = SIGNS.stream().filter(sign -> sign.matcher(text).find()).count();
        return signs >= 2 || (signs == 1 && FrontMatter.of(text).isPresent());
    }
}
