package quotemark.suggest.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;
import quotemark.text.Words;

/// Finds verbs of saying that no lexicon knows, by where they stand: « C'est une honte », s'indigne
/// Thomas Brandt. Between a quotation and a name hardly anything else does.
final class UnknownVerbs {
    /// Fewer words may be a title: “Parasite”, starring …
    private static final int FEWEST_WORDS = 3;

    private static final int SHORTEST_VERB = 3;

    private final Line line;
    private final Range sentence;
    private final Clauses clauses;
    private final NounPhrases phrases;

    UnknownVerbs(Line line, Range sentence, Clauses clauses) {
        this.clauses = clauses;
        this.line = line;
        this.sentence = sentence;
        this.phrases = new NounPhrases(line, sentence);
    }

    /// Adds those after quotations that nobody is known yet to say.
    void addTo(Findings found) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            var quotation = new Range(i, i + 1);
            if (line.isQuotation(i)
                    && found.isFree(quotation)
                    && Words.count(line.words(quotation)) >= FEWEST_WORDS) {
                addAfter(quotation, found);
            }
        }
    }

    private void addAfter(Range quotation, Findings found) {
        int comma = quotation.to();
        int verb = verb(line.isSign(comma, ",—–") ? comma + 1 : comma);
        @Nullable Range subject = verb < 0 ? null : subject(verb + 1);
        if (subject != null) {
            int next = clauses.continuedQuotation(subject.to());
            List<Range> said =
                    next < 0 ? List.of(quotation) : List.of(quotation, new Range(next, next + 1));
            found.add(new Attribution(said, new Range(verb, verb + 1), subject, null, null));
        }
    }

    /// The unknown word that stands there, or after small ones: "si è", "s'est". Negative if it is
    /// known or none.
    private int verb(int start) {
        int at = start;
        while (line.is(at, WordKind.HIM)
                || line.is(at, WordKind.HAS)
                || line.is(at, WordKind.WAS)) {
            at++;
        }
        Token token = line.at(at);
        boolean unknown =
                at < sentence.to()
                        && token.isWord()
                        && !token.capital()
                        && token.kinds().isEmpty()
                        && Character.isLetter(token.word().codePointAt(0));
        return unknown && token.word().length() >= SHORTEST_VERB ? at : -1;
    }

    private @Nullable Range subject(int behind) {
        int start = behind;
        while (line.isTime(start)) {
            start++;
        }
        boolean begins =
                line.at(start).capital()
                        || line.is(start, WordKind.THE)
                        || line.is(start, WordKind.TITLE)
                        || line.is(start, WordKind.INVERTED)
                        || line.is(start, WordKind.HE);
        @Nullable Range found = begins && !line.isTime(start) ? phrases.startingAt(start) : null;
        return found != null && (found.to() >= sentence.to() || line.endsPhrase(found.to()))
                ? found
                : null;
    }
}
