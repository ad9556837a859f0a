package quotemark.view.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Initials;
import quotemark.annotation.Speaker;
import quotemark.session.PendingSuggestion;
import quotemark.suggest.Candidate;
import quotemark.text.Span;

/// A suggestion as the article shows it.
///
/// @param contents what would be said
/// @param around its cue, source mention, addressee and channel
/// @param reach from the first word of all of them to the last
/// @param name of whoever would say it; empty if that is not known
/// @param speaker the same, if the library knows them
public record Offered(
        UUID id,
        List<Span> contents,
        List<Span> around,
        Span reach,
        String name,
        @Nullable Speaker speaker,
        int percent) {

    /// As it is shown.
    ///
    /// @param known who of the library somebody is
    public static Offered of(
            PendingSuggestion pending, Function<Candidate, Optional<Speaker>> known) {
        Optional<Candidate> first = pending.speaker();
        Optional<Speaker> speaker = first.flatMap(known);
        return new Offered(
                pending.id(),
                pending.contents(),
                pending.around(),
                pending.reach(),
                speaker.map(Speaker::name).or(() -> first.map(Candidate::name)).orElse(""),
                speaker.orElse(null),
                pending.percent());
    }

    /// What stands in the margin.
    public String initials() {
        return speaker != null ? speaker.initials() : name.isEmpty() ? "?" : Initials.of(name);
    }

    boolean touches(Span paragraph) {
        return reach.overlaps(paragraph)
                && (contents.stream().anyMatch(paragraph::overlaps)
                        || around.stream().anyMatch(paragraph::overlaps));
    }
}
