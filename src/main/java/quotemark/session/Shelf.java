package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import quotemark.annotation.Article;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;

/// The articles of the library, as the window lists them. A large library is read part by part, so
/// that what the reader asks for meanwhile does not wait for the last.
///
/// On the JavaFX thread only.
final class Shelf {
    private static final int TOGETHER = 250;

    private final Library library;
    private final Ledger ledger;
    private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
    private final ObservableList<ArticleSummary> view =
            FXCollections.unmodifiableObservableList(articles);
    private final List<ArticleSummary> fresh = new ArrayList<>();
    private int reading;

    Shelf(Library library, Ledger ledger) {
        this.library = library;
        this.ledger = ledger;
    }

    /// Newest first.
    ObservableList<ArticleSummary> articles() {
        return view;
    }

    /// Reads all anew. What is listed stays until all is read; where nothing is, each part shows as
    /// it comes.
    void refresh() {
        int ticket = ++reading;
        boolean growing = articles.isEmpty();
        fresh.clear();
        ledger.ask(library::catalogue, all -> read(all, growing, ticket));
    }

    private void read(List<Article> left, boolean growing, int ticket) {
        if (ticket != reading) {
            return;
        }
        if (left.isEmpty()) {
            if (!growing) {
                articles.setAll(fresh);
            }
            return;
        }
        int parted = Math.min(TOGETHER, left.size());
        List<Article> part = left.subList(0, parted);
        ledger.ask(
                () -> library.summaries(part),
                found -> {
                    if (ticket == reading) {
                        add(found, growing);
                        read(left.subList(parted, left.size()), growing, ticket);
                    }
                });
    }

    private void add(List<ArticleSummary> found, boolean growing) {
        fresh.addAll(found);
        if (growing) {
            articles.addAll(found);
        }
    }

    /// Reads one anew.
    void refresh(UUID article) {
        ledger.ask(() -> library.summary(article), this::replace);
    }

    private void replace(Optional<ArticleSummary> summary) {
        summary.ifPresent(now -> {
            UUID article = now.article().id();
            for (List<ArticleSummary> list : List.of(articles, fresh)) {
                list.replaceAll(old -> old.article().id().equals(article) ? now : old);
            }
        });
    }
}
