package quotemark.export.contents;

import java.text.Bidi;
import java.util.IllformedLocaleException;
import java.util.Locale;
import quotemark.annotation.Article;

/// The language that an article is written in.
public final class Language {
    private Language() {}

    /// BCP 47, or empty if it is unknown, or no language.
    public static String tag(Article article) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(article.language())
                    .build()
                    .toLanguageTag()
                    .replace("und", "");
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    /// Whether the words are read from right to left, as their first letter says.
    public static boolean isRightToLeft(String words) {
        return !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
