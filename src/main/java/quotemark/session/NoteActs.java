package quotemark.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Note;
import quotemark.text.Span;

/// What a reader does with notes.
public final class NoteActs {
    private final ReadingSession session;
    private final Map<Subject, String> drafts = new HashMap<>();

    public NoteActs(ReadingSession session) {
        this.session = session;
    }

    /// What a note would be about now.
    public Subject subject(Annotations now, @Nullable Span selection) {
        return Subject.of(
                session.drafted().orElse(now), session.currentProperty().get(), selection);
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
                    var note =
                            new Note(
                                    UUID.randomUUID(),
                                    subject.version(),
                                    subject.about(),
                                    subject.anchor(now),
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
