package quotemark.session.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import quotemark.annotation.Lens;

/// The page of an HTML copy.
///
/// @param title of the article
/// @param lens through which it opens
/// @param rows in their order
/// @param more rows that the page has beyond these
public record CopyPage(String title, Lens lens, List<PageRow> rows, int more) {
    /// A window draws no more at once without a pause that one feels.
    private static final int MOST_ROWS = 48;

    public CopyPage {
        rows = List.copyOf(rows);
    }

    /// Takes a copy apart. On any thread.
    ///
    /// @param html the whole copy
    public static CopyPage read(String title, Lens lens, String html) {
        Document page = Jsoup.parse(html);
        List<PageRow> rows = new PageReader(page).rows();
        int shown = Math.min(MOST_ROWS, rows.size());
        return new CopyPage(title, lens, rows.subList(0, shown), rows.size() - shown);
    }
}
