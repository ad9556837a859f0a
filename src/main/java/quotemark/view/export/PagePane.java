package quotemark.view.export;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.session.page.CopyPage;
import quotemark.session.page.PageNote;
import quotemark.session.page.PageRow;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// Shows how the page of an HTML copy will look. Only to be read; the arrows scroll it.
final class PagePane extends VBox {
    /// Rows that are drawn within some 20 ms.
    private static final int AT_ONCE = 5;

    private final Supplier<Theme> theme;
    private final Label title = new Label("How the HTML copy will look");
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private @Nullable CopyPage shown;

    PagePane(Supplier<Theme> theme) {
        this.theme = theme;
        getStyleClass().add("page-pane");
        title.getStyleClass().add("section");
        page.getStyleClass().add("page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("How the HTML copy will look");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    void show(@Nullable CopyPage now) {
        shown = now;
        page.getChildren().clear();
        if (now != null) {
            title.setText(
                    "How the HTML copy of “%s” will look"
                            .formatted(Wording.shortened(now.title(), 48)));
            scroll.setAccessibleHelp(spoken(now));
            draw(now, 0);
        }
    }

    /// A few rows in each frame, so that whoever types meanwhile feels no pause.
    private void draw(CopyPage now, int from) {
        if (!now.equals(shown)) {
            return;
        }
        var colours = new PageColours(theme.get(), now.lens());
        int to = Math.min(from + AT_ONCE, now.rows().size());
        now.rows().subList(from, to).forEach(row -> page.getChildren().add(row(row, colours)));
        if (to < now.rows().size()) {
            Platform.runLater(() -> draw(now, to));
        } else if (now.more() > 0) {
            var more = new Label("… and so on: the copy itself has all of it");
            more.getStyleClass().add("soft");
            page.getChildren().add(more);
        }
    }

    private static String spoken(CopyPage now) {
        return now.rows().stream()
                .limit(3)
                .map(row -> row.line().text())
                .reduce("", (before, line) -> before + line + ". ");
    }

    private static Node row(PageRow row, PageColours colours) {
        var line = new PageFlow(row.line(), colours);
        var notes = new VBox();
        notes.getStyleClass().add("page-notes");
        row.notes().forEach(note -> notes.getChildren().add(note(note, colours)));
        return switch (row.line().kind()) {
            case FILTERS, SECTION, SMALL -> line;
            case TITLE, DATELINE, DECK, HEADING, TEXT, QUOTATION, ITEM ->
                    new PageColumns(line, notes);
        };
    }

    private static VBox note(PageNote note, PageColours colours) {
        var card = new VBox();
        card.getStyleClass().add("page-note");
        if (note.looks().contains("undecided")) {
            card.getStyleClass().add("page-undecided");
        }
        colours.of(note.looks())
                .ifPresent(colour -> card.setStyle("-card-colour: " + Theme.css(colour)));
        note.lines().forEach(line -> card.getChildren().add(new PageFlow(line, colours)));
        return card;
    }
}
