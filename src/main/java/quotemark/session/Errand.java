package quotemark.session;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Something that takes a while, beside the reading: to be watched, and cancelled.
public final class Errand {
    /// How far it is.
    ///
    /// @param detail what is done just now
    /// @param share of all that is done, from 0 to 1; negative while nobody knows
    public record Step(String detail, double share) {}

    private final Kind kind;
    private final String title;
    private final Background background;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step("", -1));
    private final AtomicReference<@Nullable Step> next = new AtomicReference<>();
    private Runnable breaking = () -> {};

    public enum Kind {
        /// Something is fetched from the web.
        FETCH,
        IMPORT,
        EXPORT
    }

    Errand(Kind kind, String title, Background background) {
        this.kind = kind;
        this.title = title;
        this.background = background;
    }

    public Kind kind() {
        return kind;
    }

    /// Such as “Fetching example.org”.
    public String title() {
        return title;
    }

    /// Changes on the user interface's thread.
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Breaks it off. What it was to bring does not come any more.
    public void cancel() {
        breaking.run();
    }

    void brokenOffBy(Runnable how) {
        breaking = how;
    }

    /// Tells how far it is. From any thread, as often as one likes: what the user interface has not
    /// seen yet is replaced.
    void at(Step now) {
        if (next.getAndSet(now) == null) {
            background.later(() -> step.set(next.getAndSet(null)));
        }
    }
}
