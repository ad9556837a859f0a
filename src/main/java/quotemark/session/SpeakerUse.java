package quotemark.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// Who was said to have said something, and when last. An article that is opened counts as if it
/// were marked once more, from its beginning.
final class SpeakerUse {
    private final ReadingSession session;
    private Slots slots = new Slots();

    /// The speakers of all articles that were open, the one used last first.
    private final LinkedHashSet<UUID> recent = new LinkedHashSet<>();

    SpeakerUse(ReadingSession session) {
        this.session = session;
        session.annotationsProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Annotations before, @Nullable Annotations now) {
        @Nullable Annotations known = isSame(before, now) ? before : null;
        if (known == null) {
            slots = new Slots();
        }
        if (now != null) {
            slots.keepOnly(id -> now.find(id, Speaker.class).isPresent());
            now.quotes().stream()
                    .filter(quote -> !Objects.equals(speaker(quote, known), quote.speaker()))
                    .flatMap(quote -> Stream.ofNullable(quote.speaker()))
                    .forEach(this::use);
        }
    }

    private static boolean isSame(@Nullable Annotations before, @Nullable Annotations now) {
        return before != null && now != null && before.version().id().equals(now.version().id());
    }

    private static @Nullable UUID speaker(Quote quote, @Nullable Annotations known) {
        return known == null
                ? null
                : known.find(quote.id(), Quote.class).map(Quote::speaker).orElse(null);
    }

    private void use(UUID speaker) {
        slots.use(speaker);
        recent.addFirst(speaker);
    }

    /// The speaker's digit in the open article; 0 if it has none.
    int digit(UUID speaker) {
        return slots.digit(speaker);
    }

    /// Gives a digit that nobody has to a speaker who is about to be used.
    void give(UUID speaker, int digit) {
        slots.give(speaker, digit);
    }

    Optional<UUID> speaker(int digit) {
        return slots.speaker(digit);
    }

    /// All speakers of the library: those used last first, then the others by name.
    List<Speaker> all() {
        return session.annotations().stream()
                .flatMap(now ->
                        Stream.concat(
                                recent.stream().flatMap(id -> now.find(id, Speaker.class).stream()),
                                now.speakers().stream().filter(s -> !recent.contains(s.id()))))
                .toList();
    }
}
