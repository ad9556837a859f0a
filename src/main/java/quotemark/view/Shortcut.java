package quotemark.view;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// The key of an action.
public sealed interface Shortcut {

    /// A character that is typed while the article has focus, whatever key of the keyboard types
    /// it.
    record Letter(String character) implements Shortcut {}

    /// Keys that are pressed together, wherever the focus is.
    record Keys(KeyCombination combination) implements Shortcut {}

    /// A key that acts only while the article has focus.
    record InArticle(KeyCombination combination) implements Shortcut {}

    static Shortcut letter(String character) {
        return new Letter(character);
    }

    static Shortcut keys(String combination) {
        return new Keys(KeyCombination.valueOf(combination));
    }

    static Shortcut inArticle(String combination) {
        return new InArticle(KeyCombination.valueOf(combination));
    }

    /// How it is written on the key sheet: `q`, `Ctrl+O`. The key that types `+` only with Shift,
    /// and those of the number block, are written as what stands on them.
    default String written() {
        return switch (this) {
            case Letter letter -> letter.character();
            case Keys keys -> written(keys.combination());
            case InArticle keys -> written(keys.combination());
        };
    }

    private static String written(KeyCombination combination) {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return combination
                .getName()
                .replace("Shift+Shortcut+", "Shortcut+Shift+")
                .replace("Shift+Equals", "+")
                .replace("Plus", "+")
                .replace("Add", "+")
                .replace("Equals", "=")
                .replace("Minus", "−")
                .replace("Subtract", "−")
                .replace("Numpad ", "")
                .replace("Comma", ",")
                .replace("Shortcut", mac ? "⌘" : "Ctrl")
                .replace(KeyCode.BACK_SPACE.getName(), "⌫");
    }
}
