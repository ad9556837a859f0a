package quotemark.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// What the decisions on earlier suggestions of a library say about new ones. Immutable.
///
/// @param cues how those were decided that had a cue, by its words in small letters
/// @param kinds how those of a kind were decided
/// @param speakers whom readers took where somebody else was suggested, by the name that was
///   suggested, in small letters
public record Experience(
        Map<String, Tally> cues, Map<Quote.Kind, Tally> kinds, Map<String, String> speakers) {

    /// Of a library in which nothing was decided yet, or all was forgotten.
    public static final Experience NONE = new Experience(Map.of(), Map.of(), Map.of());

    /// So many decisions with one cue weigh as much as the rules.
    private static final int CUE_WEIGHT = 6;

    /// A kind says less than a cue.
    private static final int KIND_WEIGHT = 40;

    /// Fewer are no habit, and are not told.
    private static final int HABIT = 3;

    public Experience {
        cues = Map.copyOf(cues);
        kinds = Map.copyOf(kinds);
        speakers = Map.copyOf(speakers);
    }

    /// With one more decision.
    ///
    /// @param cue its words; empty if it had none
    public Experience with(String cue, Quote.Kind kind, Outcome outcome) {
        return new Experience(
                cue.isBlank() ? cues : with(cues, folded(cue), outcome),
                with(kinds, kind, outcome),
                speakers);
    }

    /// With one more speaker taken for another.
    public Experience instead(String suggested, String taken) {
        var more = new HashMap<>(speakers);
        more.put(folded(suggested), taken);
        return new Experience(cues, kinds, more);
    }

    private static <K> Map<K, Tally> with(Map<K, Tally> tallies, K key, Outcome outcome) {
        var more = new HashMap<>(tallies);
        more.put(key, tallies.getOrDefault(key, Tally.NONE).with(outcome));
        return more;
    }

    /// The suggestion as it is after these decisions, with a reason for whatever they change.
    ///
    /// @param text in which it was found
    /// @param known the library's speakers
    public Suggestion adjust(Suggestion found, String text, List<Speaker> known) {
        if (equals(NONE)) {
            return found;
        }
        var reasons = new ArrayList<>(found.reasons());
        List<Candidate> candidates = candidates(found, known, reasons);
        String cue = cue(found.quote(), text);
        Tally byCue = cues.getOrDefault(cue, Tally.NONE);
        Tally byKind = kinds.getOrDefault(found.quote().kind(), Tally.NONE);
        double confidence = byKind.applied(found.confidence(), KIND_WEIGHT);
        tell(byCue, cue).ifPresent(reasons::add);
        return new Suggestion(
                found.quote(), candidates, byCue.applied(confidence, CUE_WEIGHT), reasons);
    }

    private List<Candidate> candidates(
            Suggestion found, List<Speaker> known, List<String> reasons) {
        Optional<Speaker> taken =
                found.speaker()
                        .flatMap(first ->
                                Optional.ofNullable(speakers.get(folded(first.name())))
                                        .flatMap(name -> called(name, known)));
        if (taken.isEmpty()) {
            return found.speakers();
        }
        Candidate better = new Candidate.Known(taken.orElseThrow());
        reasons.add(
                "you took %s for “%s” before"
                        .formatted(better.name(), found.speakers().getFirst().name()));
        return Stream.concat(Stream.of(better), found.speakers().stream()).distinct().toList();
    }

    private static Optional<Speaker> called(String name, List<Speaker> known) {
        return known.stream().filter(speaker -> speaker.isCalled(name)).findFirst();
    }

    private static Optional<String> tell(Tally tally, String cue) {
        if (tally.all() < HABIT) {
            return Optional.empty();
        }
        int accepted = tally.accepted() + tally.edited();
        boolean refused = tally.rejected() > accepted;
        return Optional.of(
                "you %s %d of %d with “%s”"
                        .formatted(
                                refused ? "rejected" : "accepted",
                                refused ? tally.rejected() : accepted,
                                tally.all(),
                                cue));
    }

    private static String cue(ProposedQuote quote, String text) {
        return quote.spans(Role.CUE).stream()
                .findFirst()
                .map(span -> folded(span.of(text)))
                .orElse("");
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
