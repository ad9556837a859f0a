package quotemark.export.contents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Entity;
import quotemark.annotation.Tag;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// The reader's tags, by what they are on.
public record Tags(Annotations annotations) {

    /// The terms on something, in their order.
    public List<String> about(Entity entity) {
        return annotations.tagsAbout(entity.id()).stream()
                .filter(tag -> tag.version().equals(annotations.version().id()))
                .map(Tag::term)
                .sorted()
                .toList();
    }

    /// Those that hang on words and on nothing else.
    public List<Tag> onPassages() {
        return onNothing().filter(tag -> tag.passage() != null).toList();
    }

    /// The terms on the article as a whole, in their order.
    public List<String> onTheWhole() {
        return onNothing().filter(tag -> tag.passage() == null).map(Tag::term).sorted().toList();
    }

    private Stream<Tag> onNothing() {
        return annotations.tags().stream().filter(tag -> tag.about() == null);
    }

    /// How many are on something that is none of these.
    public long exceptAbout(Stream<? extends Entity> told) {
        Set<UUID> ids = told.map(Entity::id).collect(Collectors.toUnmodifiableSet());
        return annotations.tags().stream()
                .filter(tag -> tag.about() != null && !ids.contains(tag.about()))
                .count();
    }

    /// Where the words are that a tag hangs on.
    public static Optional<Span> span(Tag tag) {
        return Optional.ofNullable(tag.passage()).map(Anchor::span);
    }
}
