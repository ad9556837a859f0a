package quotemark.view.library;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.library.ArticleSummary;
import quotemark.session.ReadingSession;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// The articles of the open library, newest first. Enter or a click opens one, Delete removes it.
public final class LibraryPane extends VBox {
    private final TextField filter = new TextField();
    private final ListView<ArticleSummary> list = new ListView<>();
    private final Label counts = new Label();
    private final FilteredList<ArticleSummary> shown;
    private final Consumer<UUID> open;
    private final Consumer<UUID> remove;

    public LibraryPane(ReadingSession session, Supplier<Theme> theme, Consumer<UUID> open) {
        this.open = open;
        this.remove = session::removeArticle;
        shown = new FilteredList<>(session.articles());
        getStyleClass().add("library-pane");
        filter.setPromptText("Filter articles");
        filter.setAccessibleText("Filter articles");
        filter.textProperty()
                .subscribe(words -> shown.setPredicate(article -> fits(article, words)));
        list.setItems(shown);
        list.setAccessibleText("Articles");
        list.setCellFactory(_ -> new ArticleCell(theme, () -> openId(session)));
        list.setPlaceholder(new Label("No articles yet"));
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                openSelected();
            }
        });
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                openSelected();
            } else if (press.getCode() == KeyCode.DELETE) {
                removeSelected();
            }
        });
        list.setContextMenu(menu());
        filter.setOnAction(_ -> openFirst());
        counts.getStyleClass().add("soft");
        session.articles().subscribe(() -> counts.setText(counted(session)));
        session.annotationsProperty()
                .subscribe((before, now) -> {
                    // An act changes the annotations as well, but not what is open.
                    if (!Objects.equals(id(before), id(now))) {
                        list.refresh();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list, counts);
    }

    /// Puts the focus into the list.
    public void focusList() {
        list.requestFocus();
    }

    /// Draws the list anew, in the theme's colours.
    public void refresh() {
        list.refresh();
    }

    private static @Nullable UUID openId(ReadingSession session) {
        return id(session.annotationsProperty().get());
    }

    private static @Nullable UUID id(@Nullable Annotations open) {
        return open == null ? null : open.article().id();
    }

    private static boolean fits(ArticleSummary summary, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        String known =
                String.join(
                        "\n",
                        summary.article().title(),
                        summary.article().publisher(),
                        summary.article().byline());
        return known.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static String counted(ReadingSession session) {
        int quotes = session.articles().stream().mapToInt(ArticleSummary::quotes).sum();
        return Wording.count(session.articles().size(), "article")
                + " · "
                + Wording.count(quotes, "quote");
    }

    private void openSelected() {
        @Nullable ArticleSummary selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected.article().id());
        }
    }

    private void removeSelected() {
        @Nullable ArticleSummary selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            remove.accept(selected.article().id());
        }
    }

    private ContextMenu menu() {
        var openItem = new MenuItem("Open");
        openItem.setOnAction(_ -> openSelected());
        var removeItem = new MenuItem("Remove from the library");
        removeItem.setOnAction(_ -> removeSelected());
        return new ContextMenu(openItem, removeItem);
    }

    private void openFirst() {
        list.getSelectionModel().selectFirst();
        openSelected();
    }
}
