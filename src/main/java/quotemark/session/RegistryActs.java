package quotemark.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.library.SpeakerReferences;

/// What a reader does with the library's speakers, whichever article is open. What names a speaker
/// elsewhere changes in the same act.
public final class RegistryActs {
    private final ReadingSession session;
    private final SpeakerUse use;

    RegistryActs(ReadingSession session, SpeakerUse use) {
        this.session = session;
        this.use = use;
    }

    /// The speakers of the open article, in the order in which they speak.
    public List<Speaker> speaking() {
        return session.annotations().stream()
                .flatMap(now ->
                        now.quotes().stream()
                                .map(Quote::speaker)
                                .distinct()
                                .flatMap(id -> now.find(id, Speaker.class).stream()))
                .toList();
    }

    /// All speakers of the library: those of the open article first, then the others by name.
    public List<Speaker> all() {
        List<Speaker> speaking = speaking();
        Stream<Speaker> others = speakers().filter(speaker -> !speaking.contains(speaker));
        return Stream.concat(speaking.stream(), others).toList();
    }

    /// With whom a speaker may be merged.
    public SpeakerChoices others(UUID speaker) {
        List<Speaker> others = use.all().stream().filter(s -> !s.id().equals(speaker)).toList();
        return new SpeakerChoices(List.of(), others, false);
    }

    /// Changes what is known of a speaker, as it is now.
    public void change(UUID speaker, UnaryOperator<Speaker> how) {
        Optional<Speaker> before = find(speaker);
        session.change(speaker, Speaker.class, "Change speaker", how);
        if (!before.map(Speaker::colour).equals(find(speaker).map(Speaker::colour))) {
            // The list of articles shows who speaks in colours.
            session.refresh();
        }
    }

    /// Everything by, about and of the other becomes the kept one's, and the other goes.
    public void merge(UUID kept, UUID other) {
        session.references(
                kept,
                known ->
                        session.references(
                                other,
                                references -> merge(kept, other, references, known.dismissals())));
    }

    private void merge(UUID kept, UUID other, SpeakerReferences references, List<Dismissal> known) {
        if (find(kept).isEmpty() || find(other).isEmpty() || kept.equals(other)) {
            return;
        }
        Speaker one = find(kept).get();
        Speaker two = find(other).get();
        session.act("Merge speakers", Merging.of(one, two, references, known));
        session.refresh();
        session.tell(
                Message.undoable(
                        "“%s” is now another name of %s.".formatted(two.name(), one.name())));
    }

    /// All that a speaker said, in all articles of the library, article by article in text order.
    public void said(UUID speaker, Consumer<List<Quote>> then) {
        session.references(speaker, references -> then.accept(references.quotes()));
    }

    /// Gives some of what one speaker said to another of this name, who is made if there is none.
    public void split(UUID speaker, Set<UUID> quotes, String name) {
        session.references(speaker, references -> split(speaker, references, quotes, name));
    }

    private void split(UUID speaker, SpeakerReferences references, Set<UUID> quotes, String name) {
        Annotations now = session.annotations().orElse(null);
        if (now == null || find(speaker).isEmpty()) {
            return;
        }
        Optional<Speaker> known = called(name, speaker);
        Speaker to = known.orElseGet(() -> FreshSpeaker.named(name, now));
        session.act(
                "Split speaker",
                Splitting.of(
                        find(speaker).get(), to, known.isEmpty(), references.quotes(), quotes));
        session.refresh();
    }

    /// Another speaker of exactly this name, in whatever case.
    public Optional<Speaker> called(String name, UUID except) {
        return speakers()
                .filter(s -> !s.id().equals(except) && s.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// Deletes a speaker who said nothing and contests nothing, in no article; the notes and tags
    /// about him go along.
    public void delete(UUID speaker) {
        session.references(
                speaker, references -> find(speaker).ifPresent(s -> delete(s, references)));
    }

    private void delete(Speaker speaker, SpeakerReferences references) {
        if (references.quotes().isEmpty() && references.claims().isEmpty()) {
            Stream<Entity> about =
                    Stream.concat(references.remarks().stream(), references.dismissals().stream());
            session.act(
                    "Delete speaker",
                    Stream.concat(about, Stream.of(speaker)).map(Change::delete).toList());
            session.tell(Message.undoable("Deleted: %s.".formatted(speaker.name())));
        } else {
            session.tell(Message.done(inUse(speaker, references)));
        }
    }

    private static String inUse(Speaker speaker, SpeakerReferences references) {
        return references.quotes().isEmpty()
                ? "%s contests a claim and stays.".formatted(speaker.name())
                : "%s has quotes and stays: merge with another speaker, or split them off first."
                        .formatted(speaker.name());
    }

    private Stream<Speaker> speakers() {
        return session.annotations().stream().flatMap(now -> now.speakers().stream());
    }

    private Optional<Speaker> find(UUID speaker) {
        return session.annotations().flatMap(now -> now.find(speaker, Speaker.class));
    }
}
