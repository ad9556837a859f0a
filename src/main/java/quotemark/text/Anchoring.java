package quotemark.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds passages again in a text that is not, or not quite, the one they were marked in.
///
/// The words decide, then what stands around them, then how far they are from where they were: a
/// passage whose words are gone is lost, however well its surroundings fit. Safe for any thread.
public final class Anchoring {
    /// How much of a passage's two ends is laid over the text, in letters.
    private static final int END = 160;

    /// How many letters a passage may have grown or shrunk by within [#END].
    private static final int SLACK = 48;

    private static final int PIECE = 12;
    private static final int MOST_PLACES = 1_000;
    private static final int MOST_CANDIDATES = 6;

    private final String text;
    private final FoldedText folded;

    public Anchoring(String text) {
        this.text = text;
        this.folded = new FoldedText(text);
    }

    /// The passage in this text: [Anchor.State#EXACT] where it was, [Anchor.State#MOVED] with its
    /// words elsewhere (their quotation marks, dashes and spaces may differ), or
    /// [Anchor.State#FUZZY] with words like its own. If it is [Anchor.State#LOST], its span is
    /// where it once stood.
    public Anchor find(Anchor anchor) {
        if (isWhole(anchor)
                && text.startsWith(anchor.exact(), anchor.span().start())
                && surroundings(anchor)) {
            return Anchor.at(text, anchor.span());
        }
        var sought = new Sought(anchor);
        return sought.verbatim()
                .map(span -> in(Anchor.at(text, span), Anchor.State.MOVED))
                .or(() -> sought.similar().map(span -> at(span, anchor, Anchor.State.FUZZY)))
                .orElseGet(() -> at(clipped(anchor.span()), anchor, Anchor.State.LOST));
    }

    /// What was found by its likeness is longer or shorter than its words; what somebody else wrote
    /// may be anything.
    private static boolean isWhole(Anchor anchor) {
        return anchor.exact().length() == anchor.span().length();
    }

    private boolean surroundings(Anchor anchor) {
        return text.startsWith(anchor.suffix(), anchor.span().end())
                || text.startsWith(
                        anchor.prefix(), anchor.span().start() - anchor.prefix().length());
    }

    private static Anchor in(Anchor anchor, Anchor.State state) {
        return new Anchor(anchor.span(), anchor.exact(), anchor.prefix(), anchor.suffix(), state);
    }

    private Anchor at(Span span, Anchor before, Anchor.State state) {
        return new Anchor(
                text.isEmpty() ? span : Graphemes.widen(text, span),
                before.exact(),
                before.prefix(),
                before.suffix(),
                state);
    }

    private Span clipped(Span span) {
        if (text.isEmpty()) {
            return span;
        }
        int end = Math.clamp(span.end(), 1, text.length());
        return new Span(Math.min(span.start(), end - 1), end);
    }

    /// What is looked for, folded as the text is.
    private final class Sought {
        private final String exact;
        private final String prefix;
        private final String suffix;
        private final int hint;
        private final String page = folded.text();

        Sought(Anchor anchor) {
            exact = FoldedText.of(anchor.exact()).strip();
            prefix = FoldedText.of(anchor.prefix());
            suffix = FoldedText.of(anchor.suffix());
            hint = folded.position(anchor.span().start());
        }

        /// A passage that may be the one sought.
        ///
        /// @param words how like its words are, up to 1
        /// @param around how like what stands before and after it is, up to 1
        private record Candidate(Span span, double words, double around, double near) {
            double score() {
                return words / 2 + around * .4 + near / 10;
            }
        }

        Optional<Span> verbatim() {
            var places = new ArrayList<Candidate>();
            if (exact.isEmpty()) {
                return Optional.empty();
            }
            int at = page.indexOf(exact);
            while (at >= 0 && places.size() < MOST_PLACES) {
                places.add(candidate(new Span(at, at + exact.length()), 1));
                at = page.indexOf(exact, at + 1);
            }
            return best(places.stream().filter(place -> place.around() >= neededAround()));
        }

        /// Short words stand everywhere: only their surroundings tell which are meant.
        private double neededAround() {
            return exact.length() >= 30 ? 0 : exact.length() >= 12 ? .2 : .45;
        }

        Optional<Span> similar() {
            return best(
                    starts().stream()
                            .map(this::laidOver)
                            .flatMap(Optional::stream)
                            .filter(this::isAlike));
        }

        private boolean isAlike(Candidate place) {
            return place.words() >= .6
                    || (place.words() >= .3 && place.around() >= .75)
                    || (place.words() >= .5 && place.around() >= .4);
        }

        private Optional<Span> best(Stream<Candidate> places) {
            return places.max(Comparator.comparingDouble(Candidate::score))
                    .map(place -> folded.original(place.span()));
        }

        private Candidate candidate(Span span, double words) {
            double before = alike(prefix, span.start() - prefix.length(), span.start());
            double after = alike(suffix, span.end(), span.end() + suffix.length());
            double far = Math.abs(span.start() - hint) / (double) Math.max(1, page.length());
            return new Candidate(span, words, (before + after) / 2, 1 - far);
        }

        private double alike(String context, int from, int to) {
            if (context.isBlank()) {
                return .5;
            }
            int start = Math.clamp(from, 0, page.length());
            int end = Math.clamp(to, 0, page.length());
            return 1 - distance(context, page.substring(start, end)) / (double) context.length();
        }

        /// Where the passage may begin: where pieces of it, or what stood around it, are found.
        private List<Integer> starts() {
            Map<Integer, Integer> votes = new HashMap<>();
            int step = Math.max(PIECE / 2, exact.length() / 60);
            for (int at = 0; at + PIECE <= exact.length(); at += step) {
                vote(exact.substring(at, at + PIECE), at, votes);
            }
            vote(tail(prefix), -tail(prefix).length(), votes);
            vote(head(prefix), -prefix.length(), votes);
            vote(head(suffix), exact.length(), votes);
            vote(tail(suffix), exact.length() + suffix.length() - tail(suffix).length(), votes);
            return votes.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                    .limit(MOST_CANDIDATES)
                    .map(entry -> entry.getKey() * SLACK)
                    .toList();
        }

        private String head(String context) {
            return context.substring(0, Math.min(PIECE, context.length()));
        }

        private String tail(String context) {
            return context.substring(Math.max(0, context.length() - PIECE));
        }

        /// Votes are counted by places that lie near each other.
        private void vote(String piece, int offset, Map<Integer, Integer> votes) {
            if (piece.length() < PIECE / 2) {
                return;
            }
            int at = page.indexOf(piece);
            for (int found = 0; at >= 0 && found < 20; found++) {
                int start = Math.max(0, at - offset);
                votes.merge(start / SLACK, 2, Integer::sum);
                votes.merge((start + SLACK / 2) / SLACK, 1, Integer::sum);
                at = page.indexOf(piece, at + 1);
            }
        }

        private Optional<Candidate> laidOver(int about) {
            int start = start(about);
            int end = end(start);
            while (start < end && page.charAt(start) == ' ') {
                start++;
            }
            while (end > start && page.charAt(end - 1) == ' ') {
                end--;
            }
            if (end <= start) {
                return Optional.empty();
            }
            var span = new Span(start, end);
            return Optional.of(candidate(span, words(span)));
        }

        private int start(int about) {
            String head = exact.substring(0, Math.min(END, exact.length()));
            int from = Math.max(0, about - prefix.length() - SLACK);
            int to = Math.min(page.length(), about + 2 * SLACK + head.length() + SLACK);
            return new Alignment(prefix + head, page, Math.min(from, to), to)
                    .place(prefix.length(), true);
        }

        private int end(int start) {
            String tail = exact.substring(Math.max(0, exact.length() - END));
            int from = start + Math.max(0, exact.length() * 3 / 4 - tail.length() - SLACK);
            int to = start + exact.length() * 5 / 4 + suffix.length() + 2 * SLACK;
            int last = Math.min(page.length(), to);
            return new Alignment(tail + suffix, page, Math.min(from, last), last)
                    .place(tail.length(), false);
        }

        private double words(Span span) {
            String found = span.of(page);
            if (Math.max(exact.length(), found.length()) > 3 * END) {
                return Similarity.to(exact).of(found);
            }
            return 1 - distance(exact, found) / (double) Math.max(exact.length(), found.length());
        }
    }

    /// How many letters differ between two short texts (Levenshtein).
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
