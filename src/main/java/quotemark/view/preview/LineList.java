package quotemark.view.preview;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import quotemark.annotation.Block;
import quotemark.session.Previewing;
import quotemark.session.preview.Line;

/// The article as it will be, line by line, with what is left out in its place.
final class LineList extends StackPane {
    private final Previewing previewing;
    private final ListView<Line> list = new ListView<>();

    LineList(Previewing previewing) {
        this.previewing = previewing;
        list.setId("preview-lines");
        list.getStyleClass().add("preview-lines");
        list.setAccessibleText(
                "The article as it will be; Space leaves a block out or takes it in");
        list.setCellFactory(_ -> new LineCell(() -> list.getWidth(), this::toggle));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(list);
    }

    ListView<Line> focus() {
        return list;
    }

    /// Puts in what has changed, so that the view stays where it is.
    @SuppressWarnings("ReferenceEquality") // a line that is not the same is drawn again
    void show(List<Line> lines) {
        List<Line> items = list.getItems();
        if (items.size() != lines.size()) {
            items.clear();
            items.addAll(lines);
            list.getSelectionModel().selectFirst();
            return;
        }
        List<Integer> chosen = List.copyOf(list.getSelectionModel().getSelectedIndices());
        int focused = list.getFocusModel().getFocusedIndex();
        for (int i = 0; i < lines.size(); i++) {
            if (items.get(i) != lines.get(i)) {
                items.set(i, lines.get(i));
            }
        }
        list.getSelectionModel().clearSelection();
        chosen.forEach(list.getSelectionModel()::select);
        list.getFocusModel().focus(focused);
    }

    private void toggle(int line) {
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(line);
        previewing.toggle(List.of(line));
    }

    void as(Block.Kind kind) {
        List<Integer> chosen = List.copyOf(list.getSelectionModel().getSelectedIndices());
        previewing.as(kind, chosen);
        if (kind == Block.Kind.HEADLINE) {
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        }
    }

    private void pressed(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        if (press.getCode() == KeyCode.SPACE) {
            press.consume();
            previewing.toggle(List.copyOf(list.getSelectionModel().getSelectedIndices()));
        } else {
            KindBar.meant(press.getText())
                    .ifPresent(kind -> {
                        press.consume();
                        as(kind);
                    });
        }
    }
}
