package quotemark.reader.html;

import quotemark.reader.content.RefusedException;

/// Whether a page is small enough to be read in bounded time and memory.
public final class PageSize {
    /// The most tags that a page may have; a long page has twenty thousand.
    public static final int MOST_TAGS = 200_000;

    private PageSize() {}

    public static boolean isOvergrown(String html) {
        return html.chars().filter(character -> character == '<').count() > MOST_TAGS;
    }

    /// The same page.
    ///
    /// @throws RefusedException if it has too many tags
    public static String checked(String html) throws RefusedException {
        if (isOvergrown(html)) {
            throw new RefusedException(
                    "has more than %d thousand tags; save only the article, or its text."
                            .formatted(MOST_TAGS / 1000));
        }
        return html;
    }
}
