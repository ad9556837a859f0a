package quotemark.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quotemark.text.Span;

/// What a reader looks for, as it was typed: words, and phrases in quotation marks of any style.
/// All of them have to be there. Whatever is typed is something to look for, never a command.
record SearchWords(List<Part> parts) {
    private static final int MOST = 8;

    /// Fewer letters are not the beginning of a word that anybody looks for.
    private static final int SHORTEST_BEGINNING = 2;

    private static final Pattern PART =
            Pattern.compile("[\"“”„«»](?<phrase>[^\"“”„«»]*)(?<closed>[\"“”„«»])?|[^\\s\"“”„«»]+");

    /// Scripts that write no spaces between words.
    private static final Set<Character.UnicodeScript> UNSPACED =
            Set.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.THAI,
                    Character.UnicodeScript.LAO,
                    Character.UnicodeScript.KHMER,
                    Character.UnicodeScript.MYANMAR);

    /// One word or phrase.
    ///
    /// @param tokens the words of `written`; at least one
    /// @param isWhole whether the last of them must be a whole word, not the beginning of one
    record Part(String written, List<String> tokens, boolean isWhole) {

        /// As FTS5 writes a string, in which nothing has a meaning.
        private String quoted() {
            return '"' + written.replace("\"", "\"\"") + (isWhole ? "\"" : "\" *");
        }
    }

    /// A place where one of the parts stands.
    ///
    /// @param part its place among the parts
    record Found(Span span, int part) {}

    SearchWords {
        parts = List.copyOf(parts);
    }

    static SearchWords of(String typed) {
        Matcher matcher = PART.matcher(storable(typed));
        var parts = new ArrayList<Part>();
        while (matcher.find() && parts.size() < MOST) {
            boolean isPhrase = matcher.group("phrase") != null;
            String written = (isPhrase ? matcher.group("phrase") : matcher.group()).strip();
            List<String> tokens = Tokens.of(written).folded();
            if (!tokens.isEmpty()) {
                boolean isLetter =
                        tokens.size() == 1 && tokens.getFirst().length() < SHORTEST_BEGINNING;
                parts.add(new Part(written, tokens, isLetter || matcher.group("closed") != null));
            }
        }
        return new SearchWords(parts);
    }

    /// A space for everything that no text of the library can hold.
    private static String storable(String typed) {
        return typed.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The same as an expression of FTS5.
    String expression() {
        return parts.stream().map(Part::quoted).collect(Collectors.joining(" AND "));
    }

    /// Whether FTS5, which takes what stands between spaces for a word, cannot find them.
    boolean areUnspaced() {
        return parts.stream()
                .flatMapToInt(part -> part.written().codePoints())
                .anyMatch(c -> UNSPACED.contains(Character.UnicodeScript.of(c)));
    }

    /// Where the parts stand in a text, in its order. Of two that overlap only the first, and of
    /// two that begin together only the longer one.
    List<Found> find(String text) {
        boolean areUnspaced = areUnspaced();
        var tokens = Tokens.of(areUnspaced ? "" : text);
        var found = new ArrayList<Found>();
        for (int i = 0; i < parts.size(); i++) {
            int number = i;
            Part part = parts.get(i);
            List<Span> spans =
                    areUnspaced
                            ? within(text, part.written())
                            : tokens.find(part.tokens(), part.isWhole());
            spans.forEach(span -> found.add(new Found(span, number)));
        }
        found.sort(Comparator.comparing(Found::span));
        return withoutOverlaps(found);
    }

    private static List<Span> within(String text, String words) {
        var spans = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            spans.add(new Span(at, at + words.length()));
        }
        return spans;
    }

    private static List<Found> withoutOverlaps(List<Found> sorted) {
        var found = new ArrayList<Found>();
        for (Found next : sorted) {
            if (found.isEmpty() || !found.getLast().span().overlaps(next.span())) {
                found.add(next);
            }
        }
        return found;
    }
}
