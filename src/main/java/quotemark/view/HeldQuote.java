package quotemark.view;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// While the key that marks a quote is held down, what it would mark is only drawn. It is marked
/// when the key goes up, or at once when another key goes down; Escape lets it be.
final class HeldQuote {
    private final Runnable draw;
    private final Runnable erase;
    private final Runnable mark;
    private @Nullable KeyCode down;
    private @Nullable KeyCode held;

    /// @param draw shows what would be marked
    /// @param erase shows it no longer
    HeldQuote(Runnable draw, Runnable erase, Runnable mark) {
        this.draw = draw;
        this.erase = erase;
        this.mark = mark;
    }

    /// The character was typed that marks a quote. A key that is held types it again and again.
    void typed() {
        if (held != null) {
            return;
        }
        if (down == null) {
            // Typed without a key, by an input method: nothing will go up.
            mark.run();
        } else {
            held = down;
            draw.run();
        }
    }

    /// A key went down, perhaps by repeating itself.
    ///
    /// @return whether that was all that it meant
    boolean pressed(KeyEvent press) {
        if (held == null || press.getCode() != held) {
            down = press.getCode();
        }
        if (held == null || press.getCode() == held) {
            return false;
        }
        if (press.getCode() == KeyCode.ESCAPE) {
            cancel();
            return true;
        }
        finish();
        return false;
    }

    void released(KeyCode code) {
        if (code == held) {
            finish();
        }
        if (code == down) {
            down = null;
        }
    }

    /// The mouse was pressed, or the keys went elsewhere.
    void cancel() {
        if (held != null) {
            held = null;
            erase.run();
        }
        down = null;
    }

    private void finish() {
        held = null;
        erase.run();
        mark.run();
    }
}
