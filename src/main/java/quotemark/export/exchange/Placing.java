package quotemark.export.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.Anchoring;

/// Puts the entities of a copy into an article that is here: its passages are found in the text
/// that is here, and a speaker of the same name is the same speaker.
final class Placing {
    private final Annotations here;
    private final UUID theirVersion;
    private final boolean isSameText;
    private @Nullable Anchoring anchoring;
    private final Map<UUID, UUID> speakers = new HashMap<>();
    private final Set<UUID> lost = new HashSet<>();
    private final List<Entity> incomplete = new ArrayList<>();

    Placing(Parcel copy, Annotations here) {
        this.here = here;
        theirVersion = copy.version().id();
        isSameText = copy.version().text().equals(here.text());
    }

    /// The entity as it has to be here; empty if it, or what it hangs on, cannot be found here.
    Optional<Entity> place(Entity entity) {
        Optional<Entity> placed =
                switch (entity) {
                    case Speaker speaker -> Optional.of(speaker(speaker));
                    case Claim claim -> Optional.of(claim(claim));
                    case Quote quote -> quote(quote);
                    case Occurrence occurrence -> occurrence(occurrence);
                    case Evidence evidence -> evidence(evidence);
                    case Remark remark -> remark(remark);
                    case Dismissal dismissal -> Optional.of(dismissal(dismissal));
                    case ClaimLink link -> Optional.of(link);
                    case Verdict verdict -> Optional.of(verdict);
                    case Article _, Version _, HouseStyle _, Decision _ -> Optional.empty();
                };
        if (placed.isEmpty()) {
            lost.add(entity.id());
            incomplete.add(entity);
        }
        return placed;
    }

    /// What was not placed, or not all of it, so far.
    List<Entity> incomplete() {
        return incomplete;
    }

    private Speaker speaker(Speaker theirs) {
        if (here.find(theirs.id(), Speaker.class).isPresent()) {
            return theirs;
        }
        Optional<Speaker> namesake =
                here.speakers().stream().filter(ours -> ours.isCalled(theirs.name())).findFirst();
        namesake.ifPresent(ours -> speakers.put(theirs.id(), ours.id()));
        return namesake.orElse(theirs);
    }

    private @Nullable UUID speaker(@Nullable UUID theirs) {
        return theirs == null ? null : speakers.getOrDefault(theirs, theirs);
    }

    private Claim claim(Claim claim) {
        return claim.contester() instanceof Contester.BySpeaker(var speaker)
                ? claim.with(draft ->
                        draft.contester =
                                new Contester.BySpeaker(speakers.getOrDefault(speaker, speaker)))
                : claim;
    }

    private Optional<Entity> quote(Quote quote) {
        List<Fragment> fragments =
                quote.fragments().stream()
                        .flatMap(f ->
                                anchor(f.anchor()).map(a -> new Fragment(f.role(), a)).stream())
                        .toList();
        if (fragments.stream().noneMatch(f -> f.role() == Fragment.Role.CONTENT)) {
            return Optional.empty();
        }
        if (fragments.size() < quote.fragments().size()) {
            incomplete.add(quote);
        }
        return Optional.of(
                new Quote(
                        quote.id(),
                        version(quote.version()),
                        quote.kind(),
                        speaker(quote.speaker()),
                        lost.contains(quote.parent()) ? null : quote.parent(),
                        fragments));
    }

    private Optional<Entity> occurrence(Occurrence occurrence) {
        List<Anchor> passages =
                occurrence.passages().stream().flatMap(a -> anchor(a).stream()).toList();
        @Nullable UUID quote = lost.contains(occurrence.quote()) ? null : occurrence.quote();
        if (passages.isEmpty() && (quote == null || !occurrence.passages().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new Occurrence(
                        occurrence.id(),
                        occurrence.claim(),
                        version(occurrence.version()),
                        quote,
                        passages,
                        occurrence.stance()));
    }

    private Optional<Entity> evidence(Evidence evidence) {
        if (evidence.source() instanceof Evidence.Source.Passage(var version, var anchor)
                && version.equals(theirVersion)) {
            return anchor(anchor)
                    .map(a ->
                            evidence.withSource(new Evidence.Source.Passage(version(version), a)));
        }
        return Optional.of(evidence);
    }

    private Optional<Entity> remark(Remark remark) {
        Optional<Anchor> passage = Optional.ofNullable(remark.passage()).flatMap(this::anchor);
        boolean astray = remark.passage() != null && passage.isEmpty();
        if (astray || lost.contains(remark.about())) {
            return Optional.empty();
        }
        @Nullable UUID about = speaker(remark.about());
        UUID version = version(remark.version());
        return Optional.of(
                switch (remark) {
                    case Note note ->
                            new Note(
                                    note.id(),
                                    version,
                                    about,
                                    passage.orElse(null),
                                    note.markdown());
                    case Tag tag ->
                            new Tag(tag.id(), version, about, passage.orElse(null), tag.term());
                });
    }

    private Dismissal dismissal(Dismissal dismissal) {
        UUID speaker = dismissal.speaker();
        return new Dismissal(
                dismissal.id(),
                dismissal.claim(),
                version(dismissal.version()),
                speakers.getOrDefault(speaker, speaker));
    }

    private UUID version(UUID version) {
        return version.equals(theirVersion) ? here.version().id() : version;
    }

    private Optional<Anchor> anchor(Anchor anchor) {
        if (isSameText && stands(anchor)) {
            return Optional.of(anchor);
        }
        if (anchoring == null) {
            anchoring = new Anchoring(here.text());
        }
        Anchor found = anchoring.find(anchor);
        return found.state() == Anchor.State.LOST ? Optional.empty() : Optional.of(found);
    }

    /// A copy may have been edited by hand.
    private boolean stands(Anchor anchor) {
        return anchor.span().end() <= here.text().length()
                && (!anchor.isPlaced() || anchor.span().of(here.text()).equals(anchor.exact()));
    }
}
