package quotemark.suggest.line;

import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// Finds who is named beside a verb. Without a grammar it goes by small words and by signs, and
/// rather finds nobody than somebody wrong.
final class NounPhrases {
    /// A longer phrase is a misunderstanding; bounds the work.
    private static final int LONGEST = 14;

    private static final int LONGEST_APPOSITION = 25;

    private final Line line;
    private final int from;
    private final int to;

    /// @param sentence beyond which no phrase goes
    NounPhrases(Line line, Range sentence) {
        this.line = line;
        this.from = sentence.from();
        this.to = sentence.to();
    }

    /// Where the words that stand between a subject and its verb begin: "has", "also", "himself",
    /// "on Monday".
    int betweenStart(int verb) {
        int at = verb;
        while (at > from && verb - at < LONGEST && isBetween(at - 1)) {
            at--;
            if (line.isTime(at) && at > from && line.is(at - 1, WordKind.AT)) {
                at--;
            }
        }
        return at;
    }

    private boolean isBetween(int index) {
        boolean usedTo = line.is(index, WordKind.TO) && line.is(index - 1, WordKind.HAS);
        return usedTo
                || line.is(index, WordKind.HAS)
                || line.is(index, WordKind.WAS)
                || line.is(index, WordKind.SELF)
                || (line.is(index, WordKind.HIM)
                        && !line.is(index, WordKind.HE)
                        && (!line.is(index, WordKind.THE) || line.isVerb(index + 1)))
                || line.isTime(index)
                || isAdverb(index);
    }

    /// English only: "publicly".
    boolean isAdverb(int index) {
        Token token = line.at(index);
        return line.lexicon().language().equals("en")
                && token.word().endsWith("ly")
                && !token.capital()
                && !line.is(index - 1, WordKind.THE)
                && !line.is(index - 1, WordKind.AT);
    }

    /// The subject whose last word stands before the given token; null if none is clear.
    @Nullable Range endingAt(int end) {
        int last = end - 1;
        if (last < from || line.isQuotation(last)) {
            return null;
        }
        if (line.is(last, WordKind.INVERTED)
                || (line.is(last, WordKind.HE) && !line.is(last, WordKind.THE))) {
            return new Range(last, end);
        }
        if (line.isSign(last, ",")) {
            return beforeApposition(last);
        }
        if (line.is(last, WordKind.WHO) && !line.is(last, WordKind.THE)) {
            int before = line.isSign(last - 1, ",") ? last - 1 : last;
            return before > from && line.at(before - 1).isWord() ? backwards(before, true) : null;
        }
        return line.endsPhrase(last) ? null : backwards(end, false);
    }

    /// @param object whether a preposition may stand before it
    private @Nullable Range backwards(int end, boolean object) {
        int at = end - 1;
        boolean closed = false;
        while (at >= from && end - at <= LONGEST && !closed) {
            if (line.is(at, WordKind.THE) && !joinsNouns(at)) {
                boolean more = at - 1 >= from && line.is(at - 1, WordKind.THE);
                at -= more ? 2 : 1;
                closed = at < from || !line.is(at, WordKind.OF);
            } else if ((line.is(at, WordKind.OF) || joinsTitle(at)) && at < end - 1) {
                at--;
            } else if (line.endsPhrase(at)) {
                break;
            } else {
                at--;
            }
        }
        int start = Math.max(from, at + 1);
        return isClear(start, end, closed, object) ? new Range(start, end) : name(end);
    }

    /// German: "der Sprecher der Polizei".
    private boolean joinsNouns(int index) {
        return line.is(index, WordKind.OF)
                && index > from
                && line.at(index - 1).capital()
                && line.lexicon().capitalisesNouns();
    }

    /// "L'assessore alla Cultura"
    private boolean joinsTitle(int index) {
        return index > from
                && line.is(index, WordKind.TO)
                && line.lexicon().isPerson(line.at(index - 1).word());
    }

    private boolean isClear(int start, int end, boolean closed, boolean object) {
        boolean joins = line.is(start, WordKind.OF) && !line.is(start, WordKind.THE);
        boolean article = line.at(end - 1).word().endsWith("'");
        if (start >= end || joins || article) {
            return false;
        }
        if (start == from || !line.at(start - 1).isWord()) {
            return closed || end - start <= 4 || hasCapital(start + 1, end);
        }
        boolean afterPreposition =
                line.is(start - 1, WordKind.AT) || line.is(start - 1, WordKind.OF);
        boolean afterUnknown = closed && !line.endsPhrase(start - 1);
        return (object || !afterPreposition)
                && !afterUnknown
                && !line.is(start - 1, WordKind.FINITE)
                && (closed || end - start <= 4 || hasCapital(start, end));
    }

    private boolean hasCapital(int start, int end) {
        for (int i = start; i < end; i++) {
            if (line.at(i).capital()) {
                return true;
            }
        }
        return false;
    }

    /// The words with a capital right before the verb, where what stands before them is unclear.
    private @Nullable Range name(int end) {
        if (line.lexicon().capitalisesNouns()) {
            return null;
        }
        int start = end;
        while (start > from && (line.at(start - 1).capital() || line.isInner(start - 1))) {
            start--;
        }
        boolean object = start > from && line.is(start - 1, WordKind.AT);
        return start < end && !object && line.at(start).isWord() ? new Range(start, end) : null;
    }

    /// "Helen Strand, the town's chief engineer, told": the phrase before the first comma.
    private @Nullable Range beforeApposition(int comma) {
        int first = comma - 1;
        while (first > from
                && comma - first < LONGEST_APPOSITION
                && !line.isQuotation(first)
                && !line.isSign(first, ",;:—–")) {
            first--;
        }
        if (first <= from || !line.isSign(first, ",") || !line.at(first - 1).isWord()) {
            return null;
        }
        Token begins = line.at(first + 1);
        boolean apposition =
                line.is(first + 1, WordKind.THE)
                        || line.is(first + 1, WordKind.WHO)
                        || line.is(first + 1, WordKind.AT)
                        || line.is(first + 1, WordKind.OF)
                        || begins.isNumber()
                        || !line.endsPhrase(first + 1);
        if (!apposition || line.endsPhrase(first - 1)) {
            return null;
        }
        Range found = backwards(first, false);
        boolean begun =
                found != null
                        && (found.from() == from || line.endsPhrase(found.from() - 1))
                        && !hasVerb(found);
        return begun ? found : null;
    }

    private boolean hasVerb(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (line.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /// The phrase that begins with the given token; null if none does.
    @Nullable Range startingAt(int start) {
        if (isPronoun(start)) {
            return start < to ? new Range(start, start + 1) : null;
        }
        int at = start;
        boolean noun = false;
        while (at < to && at - start < LONGEST) {
            boolean joins = line.is(at, WordKind.OF) && !line.is(at, WordKind.AT);
            if (joins && noun && line.at(at + 1).isWord()) {
                at++;
            } else if (line.is(at, WordKind.THE)
                    && !line.is(at - 1, WordKind.THE)
                    && noun
                    && !line.is(at - 1, WordKind.OF)) {
                break;
            } else if (line.is(at, WordKind.THE)) {
                at++;
            } else if (line.is(at, WordKind.OF) && !noun) {
                break;
            } else if (line.endsPhrase(at) || (noun && (isGermanVerb(at) || isObject(at)))) {
                break;
            } else {
                noun = true;
                at++;
            }
        }
        while (at > start && (line.isInner(at - 1) || line.is(at - 1, WordKind.OF))) {
            at--;
        }
        return noun ? new Range(start, at) : null;
    }

    private boolean isPronoun(int index) {
        boolean pronoun = line.is(index, WordKind.HE) || line.is(index, WordKind.HIM);
        boolean article = line.is(index, WordKind.THE) && !line.endsPhrase(index + 1);
        return line.is(index, WordKind.INVERTED) || (pronoun && !article);
    }

    /// "se veut": a verb follows.
    private boolean isObject(int index) {
        return line.is(index, WordKind.HIM)
                && !line.is(index, WordKind.HE)
                && !line.is(index, WordKind.THE);
    }

    /// What follows a noun and has no capital, where nouns have one, is no part of its phrase.
    private boolean isGermanVerb(int index) {
        return line.lexicon().capitalisesNouns()
                && line.at(index - 1).capital()
                && line.at(index).isWord()
                && !line.at(index).capital()
                && !line.is(index, WordKind.OF);
    }
}
