package quotemark.suggest.line;

import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// Where reported clauses begin and end in one sentence.
final class Clauses {
    private static final int LONGEST_APPOSITION = 14;

    private final Line line;
    private final Range sentence;

    Clauses(Line line, Range sentence) {
        this.line = line;
        this.sentence = sentence;
    }

    /// Where the clause ends that begins here: at a semicolon, before what the narrator says
    /// against it, before whoever says the next thing, or with the sentence.
    int end(int start) {
        int at = start + 1;
        while (at < sentence.to() && !endsBefore(at)) {
            at++;
        }
        return at;
    }

    private boolean endsBefore(int index) {
        if (line.isSign(index, ";") || (line.isSign(index, ":") && line.isQuotation(index + 1))) {
            return true;
        }
        boolean comma = line.isSign(index, ",");
        if (!comma && !line.is(index, WordKind.AND)) {
            return false;
        }
        int next = comma ? index + 1 : index;
        boolean narrator =
                comma
                        && (line.is(next, WordKind.ALTHOUGH)
                                || AccordingTo.phrase(line, next) != null);
        boolean and = line.is(next, WordKind.AND);
        return narrator
                || ((comma || !line.lexicon().language().equals("en"))
                        && and
                        && line.isVerb(next + 1))
                || saysMore(and ? next + 1 : next);
    }

    /// ", and agreed that", ", adding: “"
    private boolean saysMore(int verb) {
        return line.isVerb(verb)
                && (isReport(verb + 1)
                        || new Reports(line, sentence).infinitive(verb + 1) >= 0
                        || (line.is(verb, WordKind.SAID) && line.is(verb + 1, WordKind.HE))
                        || (line.isSign(verb + 1, ",:") && line.isQuotation(verb + 2)));
    }

    private boolean isReport(int index) {
        return line.isQuotation(index)
                || line.is(index, WordKind.THAT)
                || line.is(index, WordKind.WHETHER);
    }

    /// Where the clause begins that ends before the given token.
    ///
    /// @param last whether only the last of several clauses is meant
    int start(int end, boolean last) {
        for (int i = end - 1; i > sentence.from(); i--) {
            boolean joined = last && line.isSign(i, ",") && line.is(i + 1, WordKind.AND);
            if (line.isSign(i, ";:")) {
                return i + 1;
            }
            if (joined) {
                return i + 2;
            }
        }
        return sentence.from();
    }

    /// Where a clause goes on after “he said,”; negative if the narrator goes on instead.
    int rest(int start) {
        boolean narrator =
                line.is(start, WordKind.ALTHOUGH)
                        || line.is(start, WordKind.WHO)
                        || line.is(start, WordKind.SAYING)
                        || AccordingTo.phrase(line, start) != null
                        || line.at(start).word().endsWith("ing")
                        || line.isVerb(start);
        boolean joined = line.is(start, WordKind.AND);
        boolean reports = new Reports(line, sentence).hasSubjunctive(start);
        return start + 2 < sentence.to() && !narrator && (!joined || reports) ? start : -1;
    }

    /// The quotation that goes on after “she said,” or after “said Quill, the mayor,”; negative if
    /// none does.
    int continuedQuotation(int after) {
        int comma = after;
        if (line.isSign(after, ",") && !line.isQuotation(after + 1)) {
            comma++;
            while (comma < sentence.to()
                    && comma - after < LONGEST_APPOSITION
                    && line.at(comma).isWord()
                    && !line.isVerb(comma)
                    && !line.is(comma, WordKind.FINITE)) {
                comma++;
            }
        }
        return line.isSign(comma, ",—–-") && line.isQuotation(comma + 1) ? comma + 1 : -1;
    }

    /// What a phrase like “according to X” leaves of the sentence before it.
    @Nullable Range before(int end) {
        int to = line.isSign(end - 1, ",") ? end - 1 : end;
        int from = start(to, false);
        return to - from >= 1 ? new Range(from, to) : null;
    }
}
