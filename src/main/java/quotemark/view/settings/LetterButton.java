package quotemark.view.settings;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import quotemark.view.Action;

/// The letter of a command. Pressed, it waits for another one; Escape leaves it as it is.
final class LetterButton extends Button {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Action action;
    private final String usual;
    private boolean waiting;

    /// @param usual the command's usual letter
    /// @param choose takes what was typed
    LetterButton(Action action, String usual, BiConsumer<Action, String> choose) {
        this.action = action;
        this.usual = usual;
        getStyleClass().add("letter-button");
        action.letters().subscribe(_ -> show(false));
        setOnAction(_ -> show(!waiting));
        focusedProperty().subscribe(_ -> show(false));
        addEventHandler(
                KeyEvent.KEY_TYPED,
                typed -> {
                    if (waiting && !typed.getCharacter().isBlank()) {
                        typed.consume();
                        show(false);
                        choose.accept(action, typed.getCharacter());
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (waiting && press.getCode() == KeyCode.ESCAPE) {
                        press.consume();
                        show(false);
                    }
                });
    }

    private void show(boolean nowWaiting) {
        waiting = nowWaiting;
        String letter = action.letters().getValue().of(usual);
        setText(waiting ? "…" : letter);
        setAccessibleText(
                waiting ? "Type a letter for " + action.name() : action.name() + ", " + letter);
        pseudoClassStateChanged(WAITING, waiting);
    }
}
