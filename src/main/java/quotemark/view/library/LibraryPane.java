package quotemark.view.library;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import quotemark.library.ArticleSummary;
import quotemark.session.Desk;
import quotemark.session.LibrarySearch;
import quotemark.session.ReadingSession;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// The articles of the open library or, while words are looked for, where they were found.
public final class LibraryPane extends VBox {
    private final ReadingSession session;
    private final LibrarySearch search;
    private final ArticleList articles;
    private final HitList hits;
    private final SearchField field;
    private final StackPane lists = new StackPane();
    private final Label counts = new Label();
    private int known;

    public LibraryPane(Desk desk, Supplier<Theme> theme, HitOpener opener) {
        session = desk.session();
        search = desk.search();
        articles = new ArticleList(session, theme, opener);
        hits = new HitList(opener);
        field = new SearchField(hits);
        getStyleClass().add("library-pane");
        counts.getStyleClass().add("soft");
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(field, lists, counts);
        field.field().textProperty().subscribe(search::search);
        search.findingsProperty().subscribe(this::show);
        session.articles().subscribe(this::articlesChanged);
        articles.getSelectionModel().getSelectedItems().subscribe(this::articlesChanged);
    }

    private void show(LibrarySearch.Findings findings) {
        if (findings.areNone()) {
            lists.getChildren().setAll(articles);
            counts.setText(counted());
        } else {
            hits.show(findings);
            lists.getChildren().setAll(hits);
            counts.setText(counted(findings));
        }
    }

    /// An act changes the figures of one; only those that come and go change what is found.
    private void articlesChanged() {
        if (search.findingsProperty().get().areNone()) {
            counts.setText(counted());
        } else if (session.articles().size() != known) {
            search.search(field.field().getText());
        }
        known = session.articles().size();
    }

    private static String counted(LibrarySearch.Findings findings) {
        if (findings.hits().isEmpty()) {
            return "Nothing found";
        }
        long in = findings.hits().stream().map(hit -> hit.article().id()).distinct().count();
        String found = Wording.count(findings.hits().size(), "hit");
        return (findings.areCut() ? "the first " : "")
                + found
                + " in "
                + Wording.count((int) in, "article");
    }

    private String counted() {
        int chosen = articles.chosen().size();
        return chosen > 1 ? Wording.count(chosen, "chosen article") : countedAll();
    }

    private String countedAll() {
        int quotes = session.articles().stream().mapToInt(ArticleSummary::quotes).sum();
        return Wording.count(session.articles().size(), "article")
                + " · "
                + Wording.count(quotes, "quote");
    }

    /// The articles that are selected in the list.
    public List<UUID> chosen() {
        return articles.chosen();
    }

    /// Puts the focus into the list.
    public void focusList() {
        lists.getChildren().getFirst().requestFocus();
    }

    /// Puts the focus into the field, and looks again for what is typed there.
    public void focusSearch() {
        search.search(field.field().getText());
        field.field().requestFocus();
        field.field().selectAll();
    }

    /// Draws the lists anew, in the theme's colours.
    public void refresh() {
        articles.refresh();
        hits.refresh();
    }
}
