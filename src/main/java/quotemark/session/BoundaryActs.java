package quotemark.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.text.Boundary;
import quotemark.text.Paragraphs;
import quotemark.text.Span;

/// Moves the ends of passages. What is tried out is only shown; when it is settled it becomes one
/// act, however many steps it took.
public final class BoundaryActs {
    private static final Message NOTHING =
            Message.done(
                    "Choose something that is marked first; then [ or ] takes hold of its end.");

    private final ReadingSession session;
    private final ReadOnlyObjectWrapper<@Nullable Moving> moving = new ReadOnlyObjectWrapper<>();

    /// A boundary that is being moved.
    ///
    /// @param kept the passage as it is kept
    /// @param tried the passage as it would be
    /// @param shown what would be made of everything
    public record Moving(Boundary boundary, Passage kept, Passage tried, Annotations shown) {

        /// Where it is now.
        public End end() {
            return new End(boundary, tried);
        }
    }

    /// One end of a passage.
    public record End(Boundary boundary, Passage passage) {

        /// In the article's text.
        public int position() {
            return boundary.of(passage.span());
        }
    }

    public BoundaryActs(ReadingSession session) {
        this.session = session;
        // Whatever else changes, what was tried out has no ground any more.
        session.annotationsProperty().subscribe(_ -> moving.set(null));
    }

    /// What is being moved, or null.
    public ReadOnlyObjectProperty<@Nullable Moving> movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// The two ends that are there to be taken hold of: those of the chosen passage, or else where
    /// what is chosen begins and ends.
    public List<End> ends() {
        @Nullable Moving held = moving.get();
        if (held != null) {
            return ends(held.tried(), held.tried());
        }
        List<Passage> main = session.drafted().map(this::main).orElse(List.of());
        return main.isEmpty() ? List.of() : ends(main.getFirst(), main.getLast());
    }

    private static List<End> ends(Passage first, Passage last) {
        return List.of(new End(Boundary.START, first), new End(Boundary.END, last));
    }

    /// Takes hold of an end of what is chosen: of the chosen passage; else of the one under the
    /// caret or, in the same paragraph, nearest to it; else of the first or the last.
    public void hold(Boundary boundary, int caret) {
        settle();
        session.drafted()
                .ifPresent(now ->
                        held(now, boundary, caret)
                                .ifPresentOrElse(
                                        passage -> hold(new End(boundary, passage)),
                                        () -> session.tell(NOTHING)));
    }

    /// Takes hold of an end.
    public void hold(End end) {
        settle();
        session.drafted()
                .ifPresent(now ->
                        moving.set(new Moving(end.boundary(), end.passage(), end.passage(), now)));
    }

    private Optional<Passage> held(Annotations now, Boundary boundary, int caret) {
        Optional<Passage> near =
                chosen(now).stream()
                        .filter(passage -> isInSameParagraph(now.text(), passage, caret))
                        .min(Comparator.comparingInt(passage -> distance(passage, caret)));
        return near.or(() ->
                main(now).stream()
                        .reduce((first, last) -> boundary == Boundary.START ? first : last));
    }

    /// The chosen passage, or the content of what is chosen.
    private List<Passage> main(Annotations now) {
        List<Passage> all = chosen(now);
        return all.size() == 1 ? all : all.stream().filter(BoundaryActs::isMain).toList();
    }

    /// What is chosen and can be changed: the passages of the quote where a claim is a whole quote.
    private List<Passage> chosen(Annotations now) {
        @Nullable Passage one = session.passageProperty().get();
        List<Passage> all =
                one != null ? List.of(one) : Places.of(now, session.currentProperty().get());
        return all.stream().map(passage -> Boundaries.own(now, passage)).distinct().toList();
    }

    private static boolean isMain(Passage passage) {
        return switch (passage.part()) {
            case CONTENT, CLAIM, EVIDENCE, REMARK -> true;
            case CUE, SOURCE, ADDRESSEE, CHANNEL -> false;
        };
    }

    private static boolean isInSameParagraph(String text, Passage passage, int caret) {
        return passage.span().start() <= Paragraphs.end(text, caret)
                && passage.span().end() >= Paragraphs.start(text, caret);
    }

    private static int distance(Passage passage, int caret) {
        Span span = passage.span();
        return Math.max(0, Math.max(span.start() - caret, caret - span.end()));
    }

    /// Moves the boundary that is held by one step.
    public void step(boolean forward, Boundary.Step step) {
        @Nullable Moving held = moving.get();
        if (held != null) {
            String text = held.shown().text();
            Boundary boundary = held.boundary();
            int from = held.end().position();
            moveTo(
                    held,
                    forward ? boundary.after(text, from, step) : boundary.before(text, from, step));
        }
    }

    /// Moves the boundary that is held to a position, or as near as it can stand.
    public void moveTo(int position) {
        @Nullable Moving held = moving.get();
        if (held != null) {
            moveTo(held, held.boundary().at(held.shown().text(), position));
        }
    }

    private void moveTo(Moving held, int position) {
        @Nullable Span span = held.boundary().moved(held.tried().span(), position);
        Annotations now = session.drafted().orElseThrow();
        if (span != null && Boundaries.isFree(now, held.kept(), span)) {
            List<Change> changes = Boundaries.changes(now, held.kept(), span);
            var tried = new Passage(span, held.kept().part(), held.kept().owner());
            moving.set(
                    new Moving(held.boundary(), held.kept(), tried, session.tried(now, changes)));
        }
    }

    /// Lets the boundary go where it is; if it has moved, that is one act.
    public void settle() {
        @Nullable Moving held = moving.get();
        if (held == null) {
            return;
        }
        moving.set(null);
        Annotations now = session.drafted().orElseThrow();
        session.act("Move boundary", Boundaries.changes(now, held.kept(), held.tried().span()));
        boolean chosen = held.kept().equals(session.passageProperty().get());
        if (chosen || session.passageProperty().get() == null) {
            session.choosePassage(held.tried());
        }
    }
}
