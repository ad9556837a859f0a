package quotemark.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;
import quotemark.suggest.lexicon.Lexicons;
import quotemark.text.Paragraphs;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;
import quotemark.text.Words;

/// Finds all that is said in a text: quotations and clear reported clauses, without titles of
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

    /// All of them, in text order.
    public static List<ProposedQuote> in(String text, String language) {
        var stops = new Stops(text, language);
        return Stream.iterate(0, at -> at <= text.length(), at -> Paragraphs.end(text, at) + 1)
                .flatMap(at -> stops.in(at).stream())
                .toList();
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
