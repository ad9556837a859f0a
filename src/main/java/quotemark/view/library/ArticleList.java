package quotemark.view.library;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.library.ArticleSummary;
import quotemark.session.ReadingSession;
import quotemark.view.Theme;

/// The articles, newest first. Enter or a click opens one, Delete removes what is selected: with
/// Ctrl or Shift, clicks and arrows select several.
final class ArticleList extends ListView<ArticleSummary> {
    private final Consumer<UUID> open;
    private final Consumer<UUID> remove;

    ArticleList(ReadingSession session, Supplier<Theme> theme, HitOpener opener) {
        open = article -> opener.open(article, null, null);
        remove = session::removeArticle;
        setItems(session.articles());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText("Articles");
        setCellFactory(_ ->
                new ArticleCell(
                        theme,
                        session.houseStyleProperty()::get,
                        () -> id(session.annotationsProperty().get())));
        setPlaceholder(new Label("No articles yet"));
        setOnMouseClicked(click -> {
            boolean choosesMore = click.isShortcutDown() || click.isShiftDown();
            if (click.getButton() == MouseButton.PRIMARY && !choosesMore) {
                withSelected(open);
            }
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                withSelected(open);
            } else if (press.getCode() == KeyCode.DELETE) {
                chosen().forEach(remove);
            }
        });
        setContextMenu(
                new ContextMenu(
                        item("Open", open),
                        item("Remove from the library", _ -> chosen().forEach(remove))));
        session.houseStyleProperty().subscribe(this::refresh);
        session.annotationsProperty()
                .subscribe((before, now) -> {
                    // An act changes the annotations as well, but not what is open.
                    if (!Objects.equals(id(before), id(now))) {
                        refresh();
                    }
                });
    }

    /// What is selected, in the order of the list.
    List<UUID> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(summary -> summary.article().id())
                .toList();
    }

    private static @Nullable UUID id(@Nullable Annotations open) {
        return open == null ? null : open.article().id();
    }

    private MenuItem item(String name, Consumer<UUID> act) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> withSelected(act));
        return item;
    }

    private void withSelected(Consumer<UUID> act) {
        @Nullable ArticleSummary selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            act.accept(selected.article().id());
        }
    }
}
