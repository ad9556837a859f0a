package quotemark.view.notes;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import quotemark.annotation.Note;
import quotemark.view.Wording;

/// The notes about one thing, each to be changed where it stands; emptied, it is deleted.
final class NoteList extends VBox {

    NoteList(List<Note> notes, CardContext context) {
        super(6);
        managedProperty().bind(visibleProperty());
        setVisible(!notes.isEmpty());
        for (Note note : notes) {
            if (note.passage() != null) {
                var words = new Label("On “" + Wording.shortened(note.passage().exact(), 90) + "”");
                words.getStyleClass().add("soft");
                words.setWrapText(true);
                getChildren().add(words);
            }
            getChildren().add(area(note, context));
        }
    }

    private static TextArea area(Note note, CardContext context) {
        var area = new TextArea(note.markdown());
        area.setId("note-" + note.id());
        area.setAccessibleText("Note");
        area.getStyleClass().add("note");
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(note.markdown().length() / 36 + 1, 2, 6));
        area.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        context.desk().notes().update(note, area.getText());
                    }
                });
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    boolean confirms = press.getCode() == KeyCode.ENTER && press.isShortcutDown();
                    if (confirms || press.getCode() == KeyCode.ESCAPE) {
                        press.consume();
                        context.leave().run();
                    }
                });
        return area;
    }
}
