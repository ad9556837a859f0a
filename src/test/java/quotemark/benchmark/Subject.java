package quotemark.benchmark;

import java.util.List;
import javafx.scene.Scene;
import quotemark.text.Span;

/// A window with an article in it: the program's, or a bare one to compare it with.
///
/// On the JavaFX thread only.
interface Subject {
    Scene scene();

    /// Begins to open the article, where the window shows none yet.
    void open();

    /// Whether the article's first words are laid out.
    boolean isShown();

    /// Scrolls by so many pixels.
    void scroll(double pixels);

    void scrollToStart();

    /// What can be marked with one key and is not marked yet.
    List<Span> unmarked(int most);

    /// Brings a passage into view, so that the key Q marks it.
    void goTo(Span passage);

    /// How much is drawn as marked; more after a passage in view has been marked.
    int marked();

    /// Told once what is done next has been written.
    void onceSaved(Runnable then);

    /// Whether nothing goes on behind the window.
    boolean isAtRest();

    void close();
}
