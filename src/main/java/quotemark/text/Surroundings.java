package quotemark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands around a position, from the word out to the paragraph.
public final class Surroundings {
    private static final String CLAUSE_ENDS = ";:—–()[]“”„«»\"「」";
    private static final String SENTENCE_ENDS = ".!?…";

    private Surroundings() {}

    /// The word, the clause, the sentence and the paragraph that hold the position, each larger
    /// than the one before; none on a blank line.
    ///
    /// @param conjunctions the words, in lower case, that begin another clause and are no part of
    ///   it
    public static List<Span> around(String text, int position, Set<String> conjunctions) {
        int from = Paragraphs.start(text, position);
        @Nullable Span paragraph = trimmed(text, from, Paragraphs.end(text, position));
        @Nullable Span sentence = Sentences.around(text, position);
        if (paragraph == null || sentence == null) {
            return List.of();
        }
        int inside = Math.clamp(position, sentence.start(), sentence.end());
        var levels = new ArrayList<Span>();
        @Nullable Span word = word(text, paragraph, inside);
        for (@Nullable Span level :
                new @Nullable Span[] {
                    word, clause(text, sentence, inside, conjunctions), sentence, paragraph
                }) {
            if (level != null && (levels.isEmpty() || isLarger(level, levels.getLast()))) {
                levels.add(Graphemes.widen(text, level));
            }
        }
        return List.copyOf(levels);
    }

    private static boolean isLarger(Span level, Span before) {
        return level.contains(before) && level.length() > before.length();
    }

    private static @Nullable Span word(String text, Span paragraph, int position) {
        return Words.in(paragraph.of(text)).stream()
                .map(word ->
                        new Span(paragraph.start() + word.start(), paragraph.start() + word.end()))
                .filter(word -> word.start() <= position && position <= word.end())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static @Nullable Span clause(
            String text, Span sentence, int position, Set<String> conjunctions) {
        int start = sentence.start();
        int end = sentence.end();
        for (Break cut : breaks(text, sentence, conjunctions)) {
            if (cut.next() <= position) {
                start = cut.next();
            } else if (cut.at() >= position) {
                end = cut.at();
                break;
            }
        }
        while (end > start && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return trimmed(text, start, end);
    }

    /// Where one clause ends and the next begins.
    ///
    /// @param at the end of the one
    /// @param next the beginning of the other
    private record Break(int at, int next) {}

    private static List<Break> breaks(String text, Span sentence, Set<String> conjunctions) {
        var found = new ArrayList<Break>();
        for (Span word : Words.in(sentence.of(text))) {
            int start = sentence.start() + word.start();
            int end = sentence.start() + word.end();
            String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
            int ink = inkBefore(text, start, sentence.start());
            boolean first = ink == sentence.start();
            boolean set = first || ",;”“«»\"".indexOf(text.charAt(ink - 1)) >= 0;
            if (set && conjunctions.contains(lower)) {
                boolean comma = !first && text.charAt(ink - 1) == ',';
                found.add(new Break(comma ? ink - 1 : ink, end));
            }
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                found.add(new Break(i, i + 1));
            }
        }
        found.sort((one, other) -> Integer.compare(one.at(), other.at()));
        return found;
    }

    private static int inkBefore(String text, int position, int least) {
        int at = position;
        while (at > least && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static @Nullable Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isLoose(text.charAt(start))) {
            start++;
        }
        while (end > start && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    private static boolean isLoose(char character) {
        return Character.isWhitespace(character) || character == ',';
    }
}
