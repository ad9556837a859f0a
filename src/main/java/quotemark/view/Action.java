package quotemark.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One thing that the reader can do. Menu, button, key, key sheet and tooltip are all made of it.
///
/// @param name as a menu writes it
/// @param group under which the key sheet lists it
/// @param icon for its button, or null
/// @param usual its shortcuts, as they come; the first is the one that is shown
/// @param letters what the reader made of single letters
/// @param enabled when it makes sense
public record Action(
        String name,
        Group group,
        @Nullable Icon icon,
        List<Shortcut> usual,
        ObservableValue<Letters> letters,
        ObservableBooleanValue enabled,
        Runnable run) {

    public enum Group {
        ARTICLE("Article"),
        MARK("Mark"),
        SPEAKER("Who said it"),
        CLAIM("Claims, notes, tags"),
        MOVE("Move about"),
        VIEW("View");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// Does it, if it makes sense now.
    ///
    /// @return whether it did
    public boolean perform() {
        if (!enabled.get()) {
            return false;
        }
        run.run();
        return true;
    }

    /// The letter that it has unless the reader gives it another. Digits stand for speakers, and
    /// stay.
    public Optional<String> usualLetter() {
        return usual.stream()
                .filter(Shortcut.Letter.class::isInstance)
                .map(Shortcut::written)
                .filter(Letters::canMean)
                .findFirst();
    }

    /// Its shortcuts as the reader has set them.
    public List<Shortcut> shortcuts() {
        return letters.getValue().applied(usual);
    }

    /// Its first key as the key sheet writes it; empty if it has none.
    public String key() {
        return shortcuts().stream().findFirst().map(Shortcut::written).orElse("");
    }

    /// Its first key, for a control that outlives the next change of the letters.
    public ObservableValue<String> keyProperty() {
        return letters.map(_ -> key());
    }
}
