package quotemark.view.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.library.Hit;
import quotemark.view.Wording;

/// One row of what was found: an article, or something in it.
///
/// @param hit null for an article whose title does not have the words
record HitRow(Article article, @Nullable Hit hit) {

    /// The hits below their articles.
    static List<HitRow> of(List<Hit> hits) {
        var rows = new ArrayList<HitRow>();
        for (Hit hit : hits) {
            boolean isNext =
                    rows.isEmpty() || !rows.getLast().article().id().equals(hit.article().id());
            if (isNext && hit.kind() != Hit.Kind.TITLE) {
                rows.add(new HitRow(hit.article(), null));
            }
            rows.add(new HitRow(hit.article(), hit));
        }
        return rows;
    }

    /// Whether it is the title of the rows below it.
    boolean isHeading() {
        return hit == null || hit.kind() == Hit.Kind.TITLE;
    }

    String title() {
        return article.title().isBlank() ? "Untitled" : article.title();
    }

    /// What it is, in a word or two; empty for mere text.
    String label() {
        if (hit == null) {
            return "";
        }
        return switch (hit.kind()) {
            case TITLE, SPEAKER, CLAIM, TAG, NOTE -> Wording.title(hit.kind());
            case ORIGIN -> "Byline or publisher";
            case QUOTE -> hit.speaker().isEmpty() ? "Quote" : hit.speaker();
            case TEXT -> "";
        };
    }

    /// As a screen reader says it.
    String spoken() {
        return isHeading() || hit == null
                ? "Article: " + title()
                : (label().isEmpty() ? "Text" : label()) + ": " + hit.snippet().text();
    }
}
