package quotemark.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;
import quotemark.text.Paragraphs;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;
import quotemark.text.Words;

/// Walks through what is said in a text: quotations and clear reported clauses, without titles of
/// works, single words and signs in quotation marks, and what is said within something said.
public final class Stops {
    /// So many words in quotation marks are somebody's, even where nobody is named.
    private static final int MANY_WORDS = 4;

    private static final Pattern TITLE_WORD = Pattern.compile("\\p{Lu}.*|\\p{L}{1,3}");
    private static final Pattern SPEECH_END = Pattern.compile(".*[.,!?…][”“’‘»«›‹\"'」』]*");

    private final String text;
    private final Proposals proposals;

    private Stops(String text, String language) {
        this.text = text;
        this.proposals = new Proposals(text, Lexicons.of(language, text));
    }

    /// Those that begin after a position, in text order, each found when it is asked for.
    public static Stream<ProposedQuote> after(String text, String language, int position) {
        var stops = new Stops(text, language);
        return stops.from(Paragraphs.start(text, position))
                .filter(stop -> stop.contentHull().start() > position);
    }

    /// Those that begin before a position, the last of them first.
    public static Stream<ProposedQuote> before(String text, String language, int position) {
        var stops = new Stops(text, language);
        return Stream.iterate(
                        Paragraphs.start(text, position),
                        start -> start >= 0,
                        start -> start == 0 ? -1 : Paragraphs.start(text, start - 1))
                .flatMap(start -> stops.in(start).reversed().stream())
                .filter(stop -> stop.contentHull().start() < position);
    }

    private Stream<ProposedQuote> from(int start) {
        return Stream.iterate(start, at -> at <= text.length(), at -> Paragraphs.end(text, at) + 1)
                .flatMap(at -> in(at).stream());
    }

    /// Those of the paragraph that begins there.
    private List<ProposedQuote> in(int start) {
        int end = Paragraphs.end(text, start);
        if (text.substring(start, end).isBlank()) {
            return List.of();
        }
        @Nullable Span spoken = QuotationMarks.dialogue(text, start);
        @Nullable ProposedQuote said = spoken == null ? null : proposals.inDialogue(spoken);
        if (said != null && !said.spans(Role.CUE).isEmpty()) {
            return List.of(said);
        }
        var stops = new ArrayList<ProposedQuote>();
        for (ProposedQuote proposal : proposals.in(new Span(start, end))) {
            Span hull = proposal.contentHull();
            boolean nested =
                    !stops.isEmpty()
                            && stops.getLast().spans(Role.CONTENT).stream()
                                    .anyMatch(content -> content.contains(hull));
            if (!nested && hull.start() >= start && isSpeech(proposal)) {
                stops.add(proposal);
            }
        }
        return List.copyOf(stops);
    }

    private boolean isSpeech(ProposedQuote proposal) {
        boolean named = !proposal.spans(Role.CUE).isEmpty();
        if (proposal.kind() != Quote.Kind.DIRECT) {
            return named;
        }
        String words = proposal.contentHull().of(text);
        int count = Words.count(words);
        boolean ends =
                SPEECH_END.matcher(words.substring(Math.max(0, words.length() - 6))).matches();
        return named
                ? ends || (count > 1 && !isTitle(words))
                : count >= MANY_WORDS && !isTitle(words);
    }

    private static boolean isTitle(String words) {
        List<Span> all = Words.in(words);
        return all.size() <= 8
                && all.stream()
                        .map(word -> word.of(words))
                        .allMatch(w -> TITLE_WORD.matcher(w).matches());
    }
}
