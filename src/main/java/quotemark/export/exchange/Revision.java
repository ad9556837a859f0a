package quotemark.export.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Puts the passages that were found in a copy into the things that it kept. What is shown as it
/// was written stays as it was kept, to the last letter of its context; what is no longer shown is
/// gone, and with it what cannot be without it.
final class Revision {
    private final Layer found;
    private final Layer written;
    private final boolean sameText;
    private final String text;
    private final UnaryOperator<List<Span>> reading;
    private final Set<UUID> gone = new HashSet<>();

    Revision(
            Layer found,
            Layer written,
            boolean sameText,
            String text,
            UnaryOperator<List<Span>> reading) {
        this.found = found;
        this.written = written;
        this.sameText = sameText;
        this.text = text;
        this.reading = reading;
    }

    /// The thing as it is now. What it refers to has to be asked for before.
    Optional<Entity> of(Entity entity, UUID version) {
        Optional<Entity> revised =
                switch (entity) {
                    case Quote quote -> quote(quote);
                    case Occurrence occurrence -> occurrence(occurrence);
                    case Evidence evidence -> evidence(evidence, version);
                    case Remark remark -> remark(remark);
                    default -> Optional.of(entity);
                };
        if (revised.isEmpty()) {
            gone.add(entity.id());
        }
        return revised;
    }

    private Optional<Entity> quote(Quote quote) {
        @Nullable UUID parent = gone.contains(quote.parent()) ? null : quote.parent();
        if (isAsWritten(quote)) {
            return Optional.of(quote.withParent(parent));
        }
        var fragments = new ArrayList<Fragment>();
        for (Fragment.Role role : Fragment.Role.values()) {
            anchors(quote.id(), Fragments.part(role), quote.anchors(role))
                    .forEach(anchor -> fragments.add(new Fragment(role, anchor)));
        }
        return fragments.stream().anyMatch(f -> f.role() == Fragment.Role.CONTENT)
                ? Optional.of(quote.withParent(parent).withFragments(fragments))
                : Optional.empty();
    }

    private boolean isAsWritten(Quote quote) {
        return Stream.of(Fragment.Role.values())
                .map(Fragments::part)
                .allMatch(part -> isAsWritten(quote.id(), part));
    }

    private boolean isAsWritten(UUID owner, Passage.Part part) {
        return sameText && found.of(owner, part).equals(written.of(owner, part));
    }

    private Optional<Entity> occurrence(Occurrence occurrence) {
        @Nullable UUID quote = gone.contains(occurrence.quote()) ? null : occurrence.quote();
        List<Anchor> passages = anchors(occurrence.id(), Passage.Part.CLAIM, occurrence.passages());
        if (passages.isEmpty() && (quote == null || !occurrence.passages().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new Occurrence(
                        occurrence.id(),
                        occurrence.claim(),
                        occurrence.version(),
                        quote,
                        passages,
                        occurrence.stance()));
    }

    private Optional<Entity> evidence(Evidence evidence, UUID version) {
        if (!(evidence.source() instanceof Evidence.Source.Passage(var in, var anchor)
                && in.equals(version))) {
            return Optional.of(evidence);
        }
        return anchors(evidence.id(), Passage.Part.EVIDENCE, List.of(anchor)).stream()
                .findFirst()
                .map(a -> evidence.withSource(new Evidence.Source.Passage(in, a)));
    }

    private Optional<Entity> remark(Remark remark) {
        if (gone.contains(remark.about())) {
            return Optional.empty();
        }
        return remark.passage() == null
                ? Optional.of(remark)
                : anchors(remark.id(), Passage.Part.REMARK, List.of(remark.passage())).stream()
                        .findFirst()
                        .map(remark::withPassage);
    }

    private List<Anchor> anchors(UUID owner, Passage.Part part, List<Anchor> kept) {
        if (isAsWritten(owner, part)) {
            return kept;
        }
        List<Span> now = found.of(owner, part);
        Stream<Anchor> unshown = kept.stream().filter(a -> isUnshown(a, owner, part));
        return Stream.concat(reading.apply(now).stream().map(this::anchor), unshown).toList();
    }

    /// What had no place in the text could not be shown, so nobody has taken it away.
    private boolean isUnshown(Anchor anchor, UUID owner, Passage.Part part) {
        return sameText
                ? !Layer.stands(anchor, text) || written.of(owner, part).isEmpty()
                : anchor.state() == Anchor.State.LOST;
    }

    private Anchor anchor(Span span) {
        return Anchor.at(text, span);
    }
}
