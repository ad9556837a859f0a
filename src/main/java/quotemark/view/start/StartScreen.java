package quotemark.view.start;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import quotemark.library.ArticleSummary;
import quotemark.view.Action;
import quotemark.view.Buttons;
import quotemark.view.Icon;
import quotemark.view.Wording;

/// What to do while nothing is open: open, paste, drop, or go on with a recent article.
public final class StartScreen extends VBox {
    private static final int RECENT = 5;

    private final VBox recent = new VBox(2);
    private final Consumer<UUID> reopen;
    private final Node open;

    /// A start with some ways to begin, the usual one first.
    public StartScreen(
            List<Action> ways, ObservableList<ArticleSummary> articles, Consumer<UUID> reopen) {
        this.reopen = reopen;
        getStyleClass().add("start-screen");
        setAlignment(Pos.CENTER);
        var mark = Icon.QUOTE.node(3.4);
        mark.getStyleClass().add("start-mark");
        var markBox = new VBox(new Group(mark));
        markBox.setAlignment(Pos.CENTER);
        var title = new Label("Open an article to read closely");
        title.getStyleClass().add("start-title");
        var hint =
                new Label(
                        "Drop files, a folder or a link here, or paste a text or a web address. Web pages,"
                                + " PDF, Word, e-mail, plain text; nothing leaves this machine.");
        hint.getStyleClass().add("soft");
        hint.setWrapText(true);
        hint.setMaxWidth(420);
        hint.setTextAlignment(TextAlignment.CENTER);
        var buttons = new HBox(10);
        ways.stream().map(Buttons::full).forEach(buttons.getChildren()::add);
        open = buttons.getChildren().getFirst();
        open.getStyleClass().add("accent");
        buttons.setAlignment(Pos.CENTER);
        recent.setMaxWidth(460);
        recent.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(markBox, title, hint, buttons, recent);
        articles.subscribe(() -> show(articles));
        show(articles);
    }

    @Override
    public void requestFocus() {
        open.requestFocus();
    }

    private void show(List<ArticleSummary> articles) {
        recent.getChildren().clear();
        if (!articles.isEmpty()) {
            var heading = new Label("Recent");
            heading.getStyleClass().add("section");
            recent.getChildren().add(heading);
        }
        articles.stream().limit(RECENT).map(this::link).forEach(recent.getChildren()::add);
    }

    private Region link(ArticleSummary summary) {
        String title = summary.article().title().isBlank() ? "Untitled" : summary.article().title();
        var link = new Hyperlink(Wording.shortened(title, 64));
        link.setOnAction(_ -> reopen.accept(summary.article().id()));
        return link;
    }
}
