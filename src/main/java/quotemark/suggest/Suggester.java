package quotemark.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.lexicon.Lexicons;
import quotemark.text.Anchor;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;

/// Suggests who says what in a text. Any thread may call it, several at a time; it keeps nothing of
/// an article.
public final class Suggester {
    /// A quote that is only made to be asked about stands in no version.
    private static final UUID NO_VERSION = new UUID(0, 0);

    /// Reads ahead what English needs, as most articles are: some tenths of a second, which the
    /// first suggestions need not wait for then.
    public static void prepare() {
        new Suggester().in("“Yes,” Ada Quill said.", "en", List.of(), Experience.NONE);
    }

    /// All quotes that the text seems to hold, in text order; those found so far, where the thread
    /// is interrupted.
    ///
    /// @param language BCP 47; empty if it is not known
    /// @param known the library's speakers
    /// @param experience what was decided on earlier suggestions
    public List<Suggestion> in(
            String text, String language, List<Speaker> known, Experience experience) {
        return ReadSuggestions.in(text, Lexicons.of(language, text).language(), known)
                .map(found -> found.stream().map(s -> experience.adjust(s, text, known)).toList())
                .orElseGet(() -> bySigns(text, language, known, experience));
    }

    /// Without a grammar of the language, by its words of saying and by its signs.
    private static List<Suggestion> bySigns(
            String text, String language, List<Speaker> known, Experience experience) {
        var voices = new ArticleVoices(text, language, known);
        var before = new SuggestedBefore();
        var suggestions = new ArrayList<Suggestion>();
        for (ProposedQuote proposed : Stops.in(text, language)) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            List<Candidate> speakers = SpeakerProposals.of(voices, before, quote(text, proposed));
            var found =
                    new Suggestion(
                            proposed,
                            quoted(text, proposed),
                            speakers,
                            Likelihood.of(proposed, speakers, knowsCue(text, proposed, voices)),
                            Reasons.of(text, proposed, speakers));
            Suggestion suggestion = experience.adjust(found, text, known);
            suggestion.speaker().ifPresent(s -> before.add(proposed.contentHull(), s));
            suggestions.add(suggestion);
        }
        return List.copyOf(suggestions);
    }

    private static boolean knowsCue(String text, ProposedQuote quote, ArticleVoices voices) {
        return quote.spans(Fragment.Role.CUE).stream()
                .allMatch(cue -> voices.lexicon().knowsCue(cue.of(text)));
    }

    private static List<Span> quoted(String text, ProposedQuote quote) {
        List<Span> contents = quote.spans(Fragment.Role.CONTENT);
        return quote.kind() == Quote.Kind.DIRECT
                ? contents
                : contents.stream()
                        .flatMap(span -> QuotationMarks.within(text, span).stream())
                        .toList();
    }

    private static Quote quote(String text, ProposedQuote proposed) {
        List<Fragment> fragments =
                proposed.parts().stream()
                        .map(part -> new Fragment(part.role(), Anchor.at(text, part.span())))
                        .toList();
        return new Quote(NO_VERSION, NO_VERSION, proposed.kind(), null, null, fragments);
    }
}
