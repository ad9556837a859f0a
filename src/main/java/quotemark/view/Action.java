package quotemark.view;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// One thing that the reader can do. Menu, button, key, key sheet and tooltip are all made of it.
///
/// @param name as a menu writes it
/// @param group under which the key sheet lists it
/// @param icon for its button, or null
/// @param shortcuts the first is the one that is shown
/// @param enabled when it makes sense
public record Action(
        String name,
        Group group,
        @Nullable Icon icon,
        List<Shortcut> shortcuts,
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

    /// Its first key as the key sheet writes it; empty if it has none.
    public String key() {
        return shortcuts.isEmpty() ? "" : shortcuts.getFirst().written();
    }
}
