package quotemark.suggest.speech;

import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds the subject of a verb in languages that put the finite verb second: it stands before that
/// verb, or, where something else begins the clause, after it.
final class TurnedSubjects {
    private static final int LONGEST_CLAUSE = 40;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final CueLexicon lexicon;

    TurnedSubjects(Sentence sentence, NounPhrases phrases, CueLexicon lexicon) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /// Null if none is clear.
    @Nullable Phrase of(int verb) {
        int start = clauseStart(verb);
        int finite = finite(start, verb);
        if (isJoined(start)) {
            return finite == start ? null : phrases.startingAt(start + 1);
        }
        return finite > start && mayBeSubject(start) ? phrases.startingAt(start) : after(finite);
    }

    private @Nullable Phrase after(int verb) {
        int at = verb + 1;
        while (sentence.tag(at) == Tag.ADV || lexicon.has("self", sentence.at(at).lower())) {
            at++;
        }
        if (sentence.isQuotation(at)) {
            return new Phrase(at, at + 1);
        }
        return sentence.tag(at) == Tag.ADP ? null : phrases.startingAt(at);
    }

    private int clauseStart(int verb) {
        int at = verb;
        while (at > 0 && verb - at < LONGEST_CLAUSE && !endsClause(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean endsClause(int index) {
        return sentence.isQuotation(index)
                || (sentence.tag(index) == Tag.PUNCT
                        && !"-/()".contains(sentence.at(index).lower()));
    }

    /// "dass", "wie": the verb ends such a clause.
    private boolean isJoined(int start) {
        return sentence.tag(start) == Tag.SCONJ
                || lexicon.has("how", sentence.at(start).lower())
                || lexicon.has("that", sentence.at(start).lower());
    }

    /// The auxiliary that stands second where the verb itself ends the clause; else the verb.
    private int finite(int start, int verb) {
        for (int i = start; i < verb; i++) {
            if (sentence.tag(i) == Tag.AUX) {
                return i;
            }
        }
        return verb;
    }

    private boolean mayBeSubject(int start) {
        return switch (sentence.tag(start)) {
            case ADJ, DET, NOUN, NUM, PRON, PROPN -> !phrases.isTime(start);
            default -> false;
        };
    }
}
