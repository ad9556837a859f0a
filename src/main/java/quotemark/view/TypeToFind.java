package quotemark.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field over a list: what is typed narrows the list, the arrows choose, Enter or a click takes.
///
/// The field keeps the focus. Rows are all of one height, so that a thousand of them cost no more
/// than those in view.
public final class TypeToFind<T> extends VBox {
    private static final double ROW = 38;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Function<String, List<T>> find;
    private final Consumer<T> take;
    private final int mostRows;

    /// An empty field over all there is.
    ///
    /// @param find answers what fits the typed words, best first
    /// @param row draws one
    /// @param name of one, for a screen reader
    /// @param mostRows that are seen at once
    public TypeToFind(
            Function<String, List<T>> find,
            Function<T, Node> row,
            Function<T, String> name,
            Consumer<T> take,
            int mostRows) {
        super(8);
        this.find = find;
        this.take = take;
        this.mostRows = mostRows;
        getStyleClass().add("type-to-find");
        list.setCellFactory(_ -> new Row<>(row, name));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> takeChosen());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(this::show);
        getChildren().addAll(field, list);
    }

    /// Where the words are typed.
    public TextField field() {
        return field;
    }

    /// What Enter takes, or null where nothing fits.
    public @Nullable T chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Finds again: there may be others now.
    public void refresh() {
        show(field.getText());
    }

    private void show(String words) {
        List<T> found = find.apply(words);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(ROW * Math.min(mostRows, found.size()) + 4);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
    }

    private void pressed(KeyEvent press) {
        KeyCode code = press.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
            press.consume();
        } else if (code == KeyCode.ENTER && !press.isAltDown() && chosen() != null) {
            takeChosen();
            press.consume();
        }
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - mostRows / 2));
        }
    }

    private void takeChosen() {
        @Nullable T item = chosen();
        if (item != null) {
            take.accept(item);
        }
    }

    private static final class Row<T> extends ListCell<T> {
        private final Function<T, Node> draw;
        private final Function<T, String> name;

        Row(Function<T, Node> draw, Function<T, String> name) {
            this.draw = draw;
            this.name = name;
            // As wide as the list, not as its longest row.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : draw.apply(item));
            setAccessibleText(item == null || empty ? "" : name.apply(item));
        }
    }
}
