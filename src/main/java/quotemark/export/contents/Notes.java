package quotemark.export.contents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Entity;
import quotemark.annotation.Note;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// The reader's notes, by what they are about.
public record Notes(Annotations annotations) {
    public List<Note> about(Entity entity) {
        return annotations.notesAbout(entity.id()).stream()
                .filter(note -> note.version().equals(annotations.version().id()))
                .sorted(Comparator.comparing(Note::id))
                .toList();
    }

    /// Those that hang on words and on nothing else.
    public List<Note> onPassages() {
        return aboutNothing().filter(note -> note.passage() != null).toList();
    }

    /// Those on the article as a whole.
    public List<Note> onTheWhole() {
        return aboutNothing().filter(note -> note.passage() == null).toList();
    }

    private Stream<Note> aboutNothing() {
        return annotations.notes().stream().filter(note -> note.about() == null);
    }

    /// How many are about something that is none of these.
    public long exceptAbout(Stream<? extends Entity> told) {
        Set<UUID> ids = told.map(Entity::id).collect(Collectors.toUnmodifiableSet());
        return annotations.notes().stream()
                .filter(note -> note.about() != null && !ids.contains(note.about()))
                .count();
    }

    /// Where the words are that a note hangs on.
    public static Optional<Span> span(Note note) {
        return Optional.ofNullable(note.passage()).map(Anchor::span);
    }
}
