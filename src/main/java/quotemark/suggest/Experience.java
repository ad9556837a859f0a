package quotemark.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Lesson;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.lexicon.Lexicons;

/// What the decisions on earlier suggestions of a library say about new ones. Immutable.
///
/// @param cues how those were decided that had a cue, by its words in small letters
/// @param kinds how those of a kind were decided
/// @param speakers whom readers took where somebody else was suggested, by the source mention in
///   small letters; never by a pronoun, which means somebody else in each article
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

    /// What decisions taught.
    ///
    /// @param lessons in the order in which they were given: of two that contradict each other
    ///   about a speaker the later counts
    public static Experience of(List<Lesson> lessons) {
        var cues = new HashMap<String, Tally>();
        var kinds = new HashMap<Quote.Kind, Tally>();
        var speakers = new HashMap<String, String>();
        for (Lesson lesson : lessons) {
            Tally one = Tally.NONE.with(lesson.outcome());
            kinds.merge(lesson.kind(), one, Tally::and);
            if (!lesson.cue().isBlank()) {
                cues.merge(folded(lesson.cue()), one, Tally::and);
            }
            String mention = folded(lesson.mention());
            if (!lesson.taken().isEmpty() && isName(mention)) {
                speakers.put(mention, lesson.taken());
            }
        }
        return new Experience(cues, kinds, speakers);
    }

    private static boolean isName(String mention) {
        return !mention.isEmpty() && !Lexicons.isPronoun(mention);
    }

    /// How many suggestions of all kinds were decided how.
    public Tally all() {
        return kinds.values().stream().reduce(Tally.NONE, Tally::and);
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
        List<Candidate> candidates = candidates(found, text, known, reasons);
        String cue = words(found, Role.CUE, text);
        Tally byCue = cues.getOrDefault(cue, Tally.NONE);
        Tally byKind = kinds.getOrDefault(found.quote().kind(), Tally.NONE);
        double confidence = byKind.applied(found.confidence(), KIND_WEIGHT);
        tell(byCue, cue).ifPresent(reasons::add);
        return new Suggestion(
                found.quote(),
                found.quoted(),
                candidates,
                byCue.applied(confidence, CUE_WEIGHT),
                reasons);
    }

    private List<Candidate> candidates(
            Suggestion found, String text, List<Speaker> known, List<String> reasons) {
        String mention = words(found, Role.SOURCE, text);
        Optional<Candidate> taken =
                Optional.ofNullable(speakers.get(mention))
                        .flatMap(name -> called(name, known))
                        .<Candidate>map(Candidate.Known::new)
                        .filter(better -> !found.speaker().equals(Optional.of(better)));
        taken.ifPresent(better ->
                reasons.add("you took %s for “%s” before".formatted(better.name(), mention)));
        return Stream.concat(taken.stream(), found.speakers().stream()).distinct().toList();
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

    private static String words(Suggestion found, Role role, String text) {
        return found.quote().spans(role).stream()
                .findFirst()
                .map(span -> folded(span.of(text)))
                .orElse("");
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
