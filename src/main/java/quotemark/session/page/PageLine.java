package quotemark.session.page;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph of a page, or a row of a table.
public record PageLine(Kind kind, List<PageWords> words) {

    /// What it is to the reader of the page.
    public enum Kind {
        /// The bar of choices above the article.
        FILTERS,
        TITLE,
        DATELINE,
        DECK,
        HEADING,
        TEXT,
        QUOTATION,
        ITEM,
        /// The heading of a list below the article.
        SECTION,
        /// Anything in such a list, or in a note.
        SMALL
    }

    public PageLine {
        words = List.copyOf(words);
    }

    /// All its words.
    public String text() {
        return words.stream().map(PageWords::words).collect(Collectors.joining());
    }
}
