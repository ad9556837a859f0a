package quotemark.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Tag;
import quotemark.library.Library;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a reader does with tags. The codebook is the terms that the library's tags have.
public final class TagActs {
    private final ReadingSession session;
    private final ObservableList<String> terms = FXCollections.observableArrayList();

    public TagActs(ReadingSession session) {
        this.session = session;
    }

    /// What a tag would be on now.
    public Subject subject(Annotations now, @Nullable Span selection) {
        return Subject.of(
                session.drafted().orElse(now), session.currentProperty().get(), selection);
    }

    /// The terms that are used in the library, as it was known last, the one used last first.
    public ObservableList<String> terms() {
        return FXCollections.unmodifiableObservableList(terms);
    }

    /// Asks the library for its terms; [#terms()] changes a little later.
    public void refreshTerms() {
        session.ask(Library::terms, terms::setAll);
    }

    /// The terms of which the typed words are a part, those that begin with them first.
    public List<String> find(String typed) {
        String wanted = Folded.of(typed.strip());
        return terms.stream()
                .filter(term -> Folded.of(term).contains(wanted))
                .sorted(Comparator.comparing(term -> !Folded.of(term).startsWith(wanted)))
                .toList();
    }

    /// Puts a tag on what a tag would be on now.
    public void add(@Nullable Span selection, String term) {
        session.annotations().ifPresent(now -> add(subject(now, selection), term));
    }

    /// Puts a tag on something, which never has the same one twice. A blank term is none.
    public void add(Subject subject, String term) {
        session.annotations().ifPresent(now -> add(now, subject, line(term)));
    }

    private static String line(String term) {
        return term.strip().replaceAll("\\s+", " ");
    }

    private void add(Annotations now, Subject subject, String term) {
        @Nullable Anchor passage = subject.anchor(now);
        boolean isThere =
                now.tags().stream()
                        .anyMatch(t ->
                                t.term().equals(term)
                                        && Objects.equals(t.about(), subject.about())
                                        && Objects.equals(t.passage(), passage));
        if (isThere) {
            session.tell(Message.done("“" + term + "” is on it already."));
        } else if (!term.isEmpty()) {
            var tag = new Tag(UUID.randomUUID(), subject.version(), subject.about(), passage, term);
            session.act("Add tag", List.of(Change.create(tag)));
        }
    }

    public void remove(Tag tag) {
        session.act("Remove tag", List.of(Change.delete(tag)));
        session.tell(Message.undoable("Tag removed: " + tag.term() + "."));
    }
}
