package quotemark.suggest.entity;

import java.util.Optional;
import java.util.Set;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.text.Span;

/// Finds whom a sentence brings in without a name, and then calls "she" or "he": "A juror was
/// excused after she said".
final class Newcomers {
    private static final Set<String> ARTICLES = Set.of("a", "an", "one", "another");
    private static final int LONGEST = 5;

    private final Kinds kinds;

    Newcomers(Kinds kinds) {
        this.kinds = kinds;
    }

    /// The words for whoever the sentence is about, if a pronoun comes later in it.
    Optional<String> before(Span pronoun, NamedSentence named, String text) {
        Sentence sentence = named.sentence();
        int from = sentence.isQuotation(0) ? 1 : 0;
        if (!ARTICLES.contains(sentence.at(from).lower())) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to - from < LONGEST
                && (sentence.tag(to) == Tag.NOUN || sentence.tag(to) == Tag.ADJ)) {
            to++;
        }
        boolean one =
                to > from + 1
                        && kinds.isPerson(sentence.at(to - 1).lower())
                        && sentence.at(to - 1).span().end() < pronoun.start()
                        && !sentence.is(to, ",")
                        && named.within(new Span(sentence.at(from).span().start(), pronoun.start()))
                                .isEmpty();
        return one ? Optional.of(sentence.span(from, to).of(text)) : Optional.empty();
    }
}
