package quotemark.session;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.library.KnownVersion;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.Draft;
import quotemark.session.intake.Arrival;
import quotemark.session.preview.Detail;
import quotemark.session.preview.Preview;

/// Shows an article before its text is frozen. Nothing of it is in the library until the reader
/// begins to read it. On the user interface's thread.
public final class Previewing {
    private static final int MOST_STEPS = 100;

    private final ReadingSession session;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final Deque<Preview> before = new ArrayDeque<>();
    private final Deque<Preview> after = new ArrayDeque<>();
    private @Nullable KnownVersion older;
    private boolean separate;
    private boolean on = true;

    Previewing(ReadingSession session) {
        this.session = session;
    }

    /// What is seen before it is read; null while nothing is.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    private Optional<Preview> preview() {
        return Optional.ofNullable(preview.get());
    }

    /// Whether there are previews at all.
    public void setOn(boolean now) {
        on = now;
    }

    /// Opens an article that was read from a file: that of the library if it has it, otherwise its
    /// preview.
    void open(Draft draft) {
        if (on) {
            session.ask(library -> Met.of(draft, library), this::show);
        } else {
            session.addOrOpen(List.of(draft.article()));
        }
    }

    /// @param preview of what is not in the library, or null
    private record Met(Arrival arrival, @Nullable Preview preview) {
        static Met of(Draft draft, Library library) throws LibraryException {
            var arrival = Arrival.of(draft.article(), library);
            return new Met(arrival, arrival.isNew() ? Preview.of(draft) : null);
        }
    }

    private void show(Met met) {
        if (met.preview() == null) {
            session.add(new Arrivals(List.of(met.arrival())));
        } else {
            forget();
            older = met.arrival().older();
            separate = false;
            preview.set(met.preview());
        }
    }

    /// The article of which this is another version, if the library has it.
    public Optional<Article> known() {
        return Optional.ofNullable(older).map(KnownVersion::article);
    }

    /// Whether it is added as an article of its own, although it looks like another version.
    public void separate(boolean now) {
        separate = now;
    }

    /// Takes lines of the preview in; if all of them are in, leaves them out.
    public void toggle(Collection<Integer> lines) {
        step(now -> now.toggle(lines));
    }

    public void as(Block.Kind kind, Collection<Integer> lines) {
        step(now -> now.as(kind, lines));
    }

    /// Corrects what is known of the article, while it is typed: no step to be undone.
    public void correct(Detail detail, String words) {
        preview().ifPresent(now -> preview.set(now.with(detail, words)));
    }

    private void step(UnaryOperator<Preview> how) {
        preview()
                .ifPresent(now -> {
                    before.push(now);
                    after.clear();
                    if (before.size() > MOST_STEPS) {
                        before.removeLast();
                    }
                    preview.set(how.apply(now));
                });
    }

    public void undo() {
        go(before, after);
    }

    public void redo() {
        go(after, before);
    }

    private void go(Deque<Preview> from, Deque<Preview> to) {
        if (!from.isEmpty()) {
            Preview step = from.pop();
            preview()
                    .ifPresent(now -> {
                        to.push(now);
                        preview.set(now.atStep(step));
                    });
        }
    }

    /// Freezes the text as it is seen, adds the article to the library and opens it. Without words,
    /// or with a detail that makes no sense, nothing happens.
    ///
    /// @return whether it is read
    public boolean read() {
        Optional<Preview> ready = preview().filter(Preview::isReadable);
        ready.ifPresent(now -> {
            var arrival = new Arrival(now.article(), null, separate ? null : older);
            leave();
            session.add(new Arrivals(List.of(arrival)));
        });
        return ready.isPresent();
    }

    /// Turns away: nothing has changed.
    public void leave() {
        forget();
        preview.set(null);
    }

    /// Turns away from a preview, unless another one has taken its place.
    public void leave(Preview seen) {
        if (preview().filter(now -> now.isOf(seen)).isPresent()) {
            leave();
        }
    }

    private void forget() {
        older = null;
        before.clear();
        after.clear();
    }
}
