package quotemark.suggest.speech;

import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds the subject of a verb in languages that put the finite verb second: it stands before that
/// verb, or, where something else begins the clause, after it.
final class TurnedSubjects {
    private static final int LONGEST_CLAUSE = 40;
    private static final int FARTHEST = 14;
    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Quotations quotations;
    private final CueLexicon lexicon;

    TurnedSubjects(
            Sentence sentence, NounPhrases phrases, Quotations quotations, CueLexicon lexicon) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.quotations = quotations;
        this.lexicon = lexicon;
    }

    /// Null if none is clear.
    @Nullable Phrase of(int verb) {
        return of(verb, 0);
    }

    /// The auxiliary that stands second where the verb itself ends the clause; else the verb.
    int finite(int verb) {
        int start = clauseStart(verb);
        return isJoined(start) ? verb : finite(start, verb);
    }

    private @Nullable Phrase of(int verb, int depth) {
        int start = clauseStart(verb);
        if (isJoined(start)) {
            return verb == start ? null : behind(start + 1);
        }
        int finite = finite(start, verb);
        if (finite < verb && lexicon.has("be", sentence.at(finite).lower())) {
            return agent(start, verb);
        }
        boolean impersonal = lexicon.has("impersonal", sentence.at(verb).lower());
        @Nullable Phrase place = impersonal ? place(start, verb) : null;
        if (place != null) {
            return place;
        }
        boolean shared = sentence.tag(finite - 1) == Tag.CCONJ;
        if (shared && depth < DEEPEST) {
            return ofVerbBefore(finite - 1, depth);
        }
        @Nullable Phrase before = finite > start ? beginning(start, finite) : null;
        @Nullable Phrase after =
                before == null || isObject(before, finite) ? behind(finite + 1) : null;
        return after == null ? before : after;
    }

    /// "In dem Bericht heißt es": what it stands in.
    private @Nullable Phrase place(int start, int verb) {
        for (int i = start; i < sentence.size() && i < verb + FARTHEST; i++) {
            @Nullable Phrase found =
                    lexicon.has("place", sentence.at(i).lower()) ? phrases.startingAt(i + 1) : null;
            if (found != null && !isTime(found)) {
                return found;
            }
        }
        return null;
    }

    /// "wird von Brandt gefordert"
    private @Nullable Phrase agent(int start, int verb) {
        for (int i = start; i < verb; i++) {
            if (lexicon.has("by", sentence.at(i).lower())) {
                return phrases.startingAt(i + 1);
            }
        }
        return null;
    }

    /// "Brandt lachte und sagte": who laughed.
    private @Nullable Phrase ofVerbBefore(int end, int depth) {
        for (int i = end - 1; i >= 0; i--) {
            if (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX) {
                return of(i, depth + 1);
            }
        }
        return null;
    }

    /// The phrase with which a clause begins, if it may be its subject.
    private @Nullable Phrase beginning(int start, int finite) {
        int from = start;
        while (from < finite && isSmall(from)) {
            from++;
        }
        @Nullable Phrase found = from < finite ? phrases.startingAt(from) : null;
        return found == null || found.to() > finite || !maySubject(found) ? null : found;
    }

    private boolean isSmall(int index) {
        return switch (sentence.tag(index)) {
            case ADV, CCONJ -> true;
            case ADJ -> sentence.tag(index + 1) == Tag.DET || sentence.tag(index + 1) == Tag.ADP;
            default -> false;
        };
    }

    private boolean maySubject(Phrase phrase) {
        int from = phrase.from();
        boolean noun =
                switch (sentence.tag(from)) {
                    case ADJ -> phrase.length() > 1;
                    case NUM -> phrase.length() > 1 && !phrases.isTime(from + 1);
                    case DET, NOUN, PRON, PROPN -> true;
                    default -> sentence.isQuotation(from);
                };
        return noun && !isOblique(from) && !isTime(phrase);
    }

    /// "Wenige Stunden", "Ende Januar"
    private boolean isTime(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (phrases.isTime(i)) {
                return true;
            }
            if (phrases.isHead(i) && sentence.tag(i) != Tag.NUM) {
                return false;
            }
        }
        return false;
    }

    private boolean isOblique(int index) {
        return lexicon.has("oblique", sentence.at(index).lower());
    }

    /// "Die Anwendung stellte er in Frage": what may be either is no subject where one follows.
    private boolean isObject(Phrase before, int finite) {
        boolean nominative = lexicon.has("nominative", sentence.at(before.from()).lower());
        boolean follows = lexicon.has("nominative", sentence.at(finite + 1).lower());
        boolean described =
                sentence.tag(before.from()) == Tag.DET || sentence.tag(before.from()) == Tag.ADJ;
        return !nominative && (follows || (described && isMasculine(finite + 1)));
    }

    /// "der Sprecher", and neither "der Sprecherin" nor "der Zeitung", to whom something is said.
    private boolean isMasculine(int index) {
        @Nullable Phrase phrase = sentence.is(index, "der") ? phrases.startingAt(index) : null;
        int noun = index + 1;
        while (phrase != null && noun < phrase.to() && sentence.tag(noun) == Tag.ADJ) {
            noun++;
        }
        return phrase != null
                && noun < phrase.to()
                && sentence.tag(noun) == Tag.NOUN
                && !lexicon.ends("feminine", sentence.at(noun).lower());
    }

    /// The first phrase that may be the subject, after what belongs to the verb.
    private @Nullable Phrase behind(int start) {
        int at = start;
        while (at < sentence.size() && at - start < FARTHEST) {
            if (sentence.isQuotation(at)) {
                return new Phrase(at, at + 1);
            }
            if (sentence.tag(at) == Tag.ADP) {
                @Nullable Phrase inner = phrases.startingAt(at + 1);
                at = inner == null ? at + 1 : inner.to();
                continue;
            }
            @Nullable Phrase found = isSmall(at) ? null : phrases.startingAt(at);
            if (found != null && maySubject(found) && !isTo(at)) {
                return found;
            }
            if (found == null && !isSmall(at) && !isTo(at) && !phrases.isTime(at)) {
                return null;
            }
            at = found == null ? at + 1 : found.to();
        }
        return null;
    }

    /// "sich", "ihm"
    private boolean isTo(int index) {
        return lexicon.has("self", sentence.at(index).lower())
                || lexicon.has("dative", sentence.at(index).lower());
    }

    private int clauseStart(int verb) {
        int at = verb;
        while (at > 0 && verb - at < LONGEST_CLAUSE && !endsClause(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean endsClause(int index) {
        return (sentence.isQuotation(index) && !quotations.isName(index))
                || (sentence.tag(index) == Tag.PUNCT
                        && !sentence.isQuotation(index)
                        && !"-/()".contains(sentence.at(index).lower()));
    }

    /// "dass", "wie": the verb ends such a clause.
    private boolean isJoined(int start) {
        return sentence.tag(start) == Tag.SCONJ
                || lexicon.has("how", sentence.at(start).lower())
                || lexicon.has("that", sentence.at(start).lower());
    }

    private int finite(int start, int verb) {
        for (int i = start; i < verb; i++) {
            if (sentence.tag(i) == Tag.AUX) {
                return i;
            }
        }
        return verb;
    }
}
