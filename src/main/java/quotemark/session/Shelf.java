package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
        ledger.ask(library::catalogue, all -> ask(all, growing, ticket));
    }

    private void ask(List<Article> left, boolean growing, int ticket) {
        int parted = Math.min(TOGETHER, left.size());
        List<Article> part = left.subList(0, parted);
        Callable<List<ArticleSummary>> question = () -> library.summaries(part);
        Consumer<List<ArticleSummary>> then =
                found -> add(found, left.subList(parted, left.size()), growing, ticket);
        // The first are what the reader sees.
        if (fresh.isEmpty()) {
            ledger.ask(question, then);
        } else {
            ledger.askUnhurried(question, then);
        }
    }

    private void add(List<ArticleSummary> found, List<Article> left, boolean growing, int ticket) {
        if (ticket != reading) {
            return;
        }
        fresh.addAll(found);
        if (growing) {
            articles.addAll(found);
        }
        if (!left.isEmpty()) {
            ask(left, growing, ticket);
        } else if (!growing) {
            articles.setAll(fresh);
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
