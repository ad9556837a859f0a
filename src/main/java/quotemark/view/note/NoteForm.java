package quotemark.view.note;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A note in Markdown: Ctrl+Enter confirms, Escape keeps the draft.
public final class NoteForm extends VBox {
    private final TextArea area;

    /// A form with what was typed before.
    ///
    /// @param about in words, what it is about
    /// @param draft what was typed before
    /// @param confirm takes the text
    public NoteForm(String about, String draft, Consumer<String> confirm) {
        getStyleClass().add("form");
        area = new TextArea(draft);
        area.setWrapText(true);
        area.setPrefSize(420, 130);
        area.setAccessibleText("Note, Markdown");
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
                        press.consume();
                        confirm.accept(area.getText());
                    }
                });
        area.end();
        var title = new Label("Note");
        title.getStyleClass().add("card-title");
        title.setLabelFor(area);
        var subject = new Label(about);
        subject.getStyleClass().add("soft");
        subject.setWrapText(true);
        subject.setMaxWidth(420);
        var hint =
                new Label(
                        "Ctrl+Enter adds it, Escape keeps the draft for later. Markdown is welcome.");
        hint.getStyleClass().add("hint");
        getChildren().addAll(title, subject, area, hint);
    }

    public TextArea area() {
        return area;
    }
}
