package quotemark.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Speaker;
import quotemark.suggest.Candidate;

/// Whom the speaker picker offers. Names are prepared once, so that each letter is answered at once
/// among thousands.
public final class SpeakerChoices {
    private static final Pattern GAP = Pattern.compile("\\s+");

    /// Ranks of a name: it is what was typed; a word of it begins so; it stands somewhere in it.
    private static final int SAME = 0;

    private static final int BEGINNING = 1;
    private static final int INSIDE = 2;
    private static final int NOWHERE = 3;

    /// Somebody to choose.
    ///
    /// @param alias the other name by which it was found; empty if it was the name itself
    public record Choice(Candidate candidate, String alias) {}

    private record Name(String written, String folded) {}

    private record Entry(Candidate candidate, List<Name> names) {
        static Entry of(Candidate candidate) {
            return new Entry(
                    candidate,
                    names(candidate).map(name -> new Name(name, Folded.of(name))).toList());
        }

        private static Stream<String> names(Candidate candidate) {
            return switch (candidate) {
                case Candidate.Known known -> known.speaker().names();
                case Candidate.New fresh -> Stream.of(fresh.name());
            };
        }
    }

    /// What was typed, and how well a name fits it.
    private record Wanted(String whole, List<String> words) {
        Wanted(String whole) {
            this(whole, GAP.splitAsStream(whole).toList());
        }

        int rank(String name) {
            return name.equals(whole)
                    ? SAME
                    : words.stream().mapToInt(word -> rank(name, word)).max().orElse(NOWHERE);
        }

        private static int rank(String name, String word) {
            int at = name.indexOf(word);
            if (at < 0) {
                return NOWHERE;
            }
            while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
                at = name.indexOf(word, at + 1);
            }
            return at < 0 ? INSIDE : BEGINNING;
        }
    }

    private record Found(Choice choice, int rank) {}

    private final List<Candidate> candidates;
    private final boolean open;

    /// The names prepared, once the first letter is typed.
    private @Nullable List<Entry> entries;

    /// Those proposed, then all others.
    ///
    /// @param speakers in the order in which they are offered
    /// @param open whether it may be somebody new
    SpeakerChoices(List<Candidate> proposed, List<Speaker> speakers, boolean open) {
        Stream<Candidate> known = speakers.stream().map(Candidate.Known::new);
        candidates =
                Stream.concat(proposed.stream(), known.filter(c -> !proposed.contains(c))).toList();
        this.open = open;
    }

    /// Whether it may be somebody new.
    public boolean isOpen() {
        return open;
    }

    /// Those whose names fit what was typed, best first: the whole name, then beginnings of words,
    /// then anything within. The last may be somebody new of that name. Blank words fit all.
    public List<Choice> fitting(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return candidates.stream().map(candidate -> new Choice(candidate, "")).toList();
        }
        var wanted = new Wanted(Folded.of(name));
        List<Found> found =
                entries().stream()
                        .flatMap(entry -> found(entry, wanted).stream())
                        .sorted(Comparator.comparingInt(Found::rank))
                        .toList();
        var choices = new ArrayList<>(found.stream().map(Found::choice).toList());
        if (open && found.stream().noneMatch(one -> one.rank() == SAME)) {
            choices.add(new Choice(new Candidate.New(name), ""));
        }
        return choices;
    }

    private List<Entry> entries() {
        if (entries == null) {
            entries = candidates.stream().map(Entry::of).toList();
        }
        return entries;
    }

    private static Optional<Found> found(Entry entry, Wanted wanted) {
        @Nullable Found best = null;
        for (Name name : entry.names()) {
            int rank = wanted.rank(name.folded());
            if (rank < (best == null ? NOWHERE : best.rank())) {
                String alias = name.equals(entry.names().getFirst()) ? "" : name.written();
                best = new Found(new Choice(entry.candidate(), alias), rank);
            }
        }
        return Optional.ofNullable(best);
    }
}
