package quotemark.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a reader does with notes.
public final class NoteActs {
    private final ReadingSession session;
    private final Map<Subject, String> drafts = new HashMap<>();

    public NoteActs(ReadingSession session) {
        this.session = session;
    }

    /// What a note is about: words, or a quote or claim, or, with neither, the article.
    public record Subject(UUID version, @Nullable UUID about, @Nullable Span passage) {}

    /// What a note would be about now: the selection, else the current quote or claim, else the
    /// article.
    public Subject subject(Annotations now, @Nullable Span selection) {
        UUID version = now.version().id();
        if (selection != null) {
            return new Subject(version, null, selection);
        }
        boolean chosen =
                now.find(session.currentProperty().get(), Quote.class).isPresent()
                        || now.find(session.currentProperty().get(), Claim.class).isPresent();
        return new Subject(version, chosen ? session.currentProperty().get() : null, null);
    }

    /// What was typed about a subject and neither confirmed nor thrown away; empty if nothing.
    public String draft(Subject subject) {
        return drafts.getOrDefault(subject, "");
    }

    /// Keeps what was typed, until it is confirmed.
    public void keepDraft(Subject subject, String markdown) {
        drafts.put(subject, markdown);
    }

    /// Makes a note; blank text makes none.
    public void add(Subject subject, String markdown) {
        drafts.remove(subject);
        session.annotations()
                .filter(_ -> !markdown.isBlank())
                .ifPresent(now -> {
                    @Nullable Anchor passage =
                            subject.passage() == null
                                    ? null
                                    : Anchor.at(now.text(), subject.passage());
                    var note =
                            new Note(
                                    UUID.randomUUID(),
                                    subject.version(),
                                    subject.about(),
                                    passage,
                                    markdown.strip());
                    session.act("Add note", List.of(Change.create(note)));
                });
    }

    public void update(Note before, String markdown) {
        if (markdown.isBlank()) {
            session.act("Delete note", List.of(Change.delete(before)));
        } else if (!markdown.strip().equals(before.markdown())) {
            var after =
                    new Note(
                            before.id(),
                            before.version(),
                            before.about(),
                            before.passage(),
                            markdown.strip());
            session.act("Change note", List.of(Change.replace(before, after)));
        }
    }
}
