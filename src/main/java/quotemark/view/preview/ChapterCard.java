package quotemark.view.preview;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.session.Choosing;
import quotemark.session.Choosing.Book;
import quotemark.session.Choosing.Chapter;
import quotemark.view.Buttons;
import quotemark.view.Wording;

/// Asks which chapters of a book to read. Space chooses several, Enter takes them, or the one that
/// is marked.
public final class ChapterCard extends VBox {
    private static final double ROW = 40;
    private static final int MOST_ROWS = 11;

    private final Choosing choosing;
    private final ListView<Chapter> list = new ListView<>();
    private final Set<Integer> chosen = new LinkedHashSet<>();

    /// A card on which nothing is chosen.
    public ChapterCard(Choosing choosing, Book book) {
        this.choosing = choosing;
        getStyleClass().add("chapter-card");
        var title = new Label(Wording.shortened(book.title(), 80));
        title.getStyleClass().add("card-title");
        var about =
                new Label(
                        Wording.count(book.chapters().size(), "chapter") + ": choose what to read");
        about.getStyleClass().add("soft");
        list.setId("chapters");
        list.setAccessibleText("Chapters; Space chooses several, Enter reads");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(MOST_ROWS, book.chapters().size()) * ROW + 4);
        list.setCellFactory(_ -> new Row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(book);
        list.getSelectionModel().selectFirst();
        getChildren().addAll(title, about, list, foot());
    }

    /// The same book, of which more is known.
    public void show(Book book) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(book.chapters());
        list.getSelectionModel().clearAndSelect(Math.max(0, at));
    }

    private HBox foot() {
        var hint =
                new HBox(
                        6,
                        Buttons.kbd("Space"),
                        new Label("chooses several, which are added at once"));
        hint.getStyleClass().add("preview-hint");
        HBox.setHgrow(hint, Priority.ALWAYS);
        var name = new Label("Read");
        name.getStyleClass().add("button-name");
        var content = new HBox(7, name, Buttons.kbd("Enter"));
        content.setAlignment(Pos.CENTER_LEFT);
        var read = new Button(null, content);
        read.getStyleClass().addAll("bar-button", "accent");
        read.setAccessibleText("Read what is chosen");
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(_ -> choose());
        var foot = new HBox(8, hint, read);
        foot.getStyleClass().add("preview-foot");
        return foot;
    }

    /// What has the focus first.
    public Node focus() {
        return list;
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case SPACE -> toggle(list.getSelectionModel().getSelectedIndex());
            case ENTER -> choose();
            case ESCAPE -> choosing.leave();
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void toggle(int chapter) {
        if (!chosen.remove(chapter)) {
            chosen.add(chapter);
        }
        list.refresh();
    }

    private void choose() {
        var taken = new TreeSet<>(chosen);
        if (taken.isEmpty()) {
            taken.add(list.getSelectionModel().getSelectedIndex());
        }
        choosing.choose(taken);
    }

    private final class Row extends ListCell<Chapter> {
        private final CheckBox box = new CheckBox();
        private final Label name = new Label();
        private final Label figures = new Label();
        private final HBox row = new HBox(8, box, name, figures);

        Row() {
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            box.setMinWidth(USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            figures.getStyleClass().add("soft");
            figures.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("preview-foot");
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    toggle(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            if (chapter == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            box.setSelected(chosen.contains(getIndex()));
            name.setText(chapter.name());
            String words = chapter.words() < 0 ? "" : Wording.count(chapter.words(), "word");
            figures.setText(chapter.known() ? words + ", in the library" : words);
            setAccessibleText(
                    "%s, %s, %s"
                            .formatted(
                                    chapter.name(),
                                    figures.getText(),
                                    box.isSelected() ? "chosen" : "not chosen"));
            setGraphic(row);
        }
    }
}
