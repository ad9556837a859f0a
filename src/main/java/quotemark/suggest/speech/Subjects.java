package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds who does what a verb says, in one sentence.
final class Subjects {
    private static final Pattern PARTICIPLE =
            Pattern.compile(".*(ed|en|own|ught|old|aid|ound|een)");
    private static final Pattern AFTER_NOUN = Pattern.compile(".*(ing|ed)");
    private static final int DEEPEST = 4;
    private static final int LONGEST_GROUP = 8;
    private static final int LONGEST_RELATIVE = 12;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final CueLexicon lexicon;
    private final TurnedSubjects turned;

    Subjects(Sentence sentence, NounPhrases phrases, Quotations quotations, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.turned = new TurnedSubjects(sentence, phrases, quotations, lexicon);
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /// Where the words that belong to a verb begin: "has also said".
    int groupStart(int verb) {
        int at = verb;
        while (at > 0 && verb - at < LONGEST_GROUP && isBetween(at - 1)) {
            at--;
        }
        while (at < verb && sentence.tag(at) == Tag.ADV && !follows(at)) {
            at++;
        }
        return at;
    }

    private boolean follows(int index) {
        return index > 0 && (phrases.isHead(index - 1) || sentence.tag(index - 1) == Tag.PUNCT);
    }

    private boolean isBetween(int index) {
        Token token = sentence.at(index);
        return token.tag() == Tag.AUX
                || token.tag() == Tag.ADV
                || (token.tag() == Tag.PART && !token.is("to") && !token.lower().startsWith("'"))
                || lexicon.has("self", token.lower())
                || token.is("not");
    }

    boolean isInfinitive(int groupStart) {
        return lexicon.has("infinitive", sentence.at(groupStart - 1).lower());
    }

    boolean isPassive(int groupStart, int verb) {
        boolean past = PARTICIPLE.matcher(sentence.at(verb).lower()).matches();
        return past
                && IntStream.range(groupStart, verb)
                        .anyMatch(i -> lexicon.has("be", sentence.at(i).lower()));
    }

    /// The verb that stands second in the clause of a verb.
    int finite(int verb) {
        return turned.finite(verb);
    }

    /// Of the verb, as the words before it tell; null if none is clear.
    @Nullable Phrase before(int verb) {
        if (!lexicon.turnsVerb()) {
            return before(verb, 0);
        }
        int finite = turned.finite(verb);
        boolean inserted = isPause(finite - 1) && !sentence.isQuotation(finite - 2);
        @Nullable Phrase before = inserted ? beforeInsertion(finite - 1) : null;
        boolean subject =
                before != null && !lexicon.has("oblique", sentence.at(before.from()).lower());
        return subject ? before : turned.of(verb);
    }

    private @Nullable Phrase before(int verb, int depth) {
        int left = groupStart(verb);
        if (left <= 0 || depth > DEEPEST) {
            return null;
        }
        Token token = sentence.at(left - 1);
        if (token.quotation()) {
            return beforeCalled(left - 1);
        }
        int time = phrases.beforeTime(left);
        if (time < left && isPause(time - 1)) {
            return beforeInsertion(time - 1);
        }
        boolean going = isGoing(verb, left);
        if (going && phrases.isContraction(left - 1)) {
            return new Phrase(left - 1, left);
        }
        @Nullable Phrase beside = going ? besideGoing(left) : null;
        if (beside != null) {
            return beside;
        }
        if (going || isInfinitive(left) || token.tag() == Tag.CCONJ) {
            return ofMainVerb(left - 1, depth);
        }
        if (isPause(left - 1)) {
            return beforeInsertion(left - 1);
        }
        if (isRelative(left - 1)) {
            return antecedent(left - 1);
        }
        @Nullable Phrase found = phrases.endingAt(left);
        if (found == null) {
            return beforeRelativeClause(left);
        }
        boolean adjunct =
                sentence.tag(found.from() - 1) == Tag.ADP
                        && sentence.tag(found.from() - 2) == Tag.AUX;
        return adjunct ? before(found.from() - 2, depth + 1) : found;
    }

    /// The board, which Ross called “slow,” said
    private @Nullable Phrase beforeCalled(int quotation) {
        for (int i = quotation - 1; i > 1 && quotation - i < LONGEST_RELATIVE; i--) {
            if (lexicon.has("object-relative", sentence.at(i).lower()) && isPause(i - 1)) {
                return phrases.endingAt(i - 1);
            }
            if (sentence.at(i).quotation() || isPause(i)) {
                return null;
            }
        }
        return null;
    }

    /// "with Quill calling it a risk"
    private @Nullable Phrase besideGoing(int end) {
        @Nullable Phrase beside = phrases.isHead(end - 1) ? phrases.endingAt(end) : null;
        return beside != null && lexicon.has("with", sentence.at(beside.from() - 1).lower())
                ? beside
                : null;
    }

    /// "A study that the board ordered last year warned"
    private @Nullable Phrase beforeRelativeClause(int end) {
        for (int i = end - 1; i > 0 && end - i < LONGEST_RELATIVE && !isPause(i); i--) {
            if (isRelative(i) && phrases.isHead(i - 1)) {
                return phrases.endingAt(i);
            }
        }
        return null;
    }

    private boolean isGoing(int verb, int groupStart) {
        return groupStart == verb && lexicon.isGoing(sentence.at(verb).lower());
    }

    private boolean isPause(int index) {
        return sentence.is(index, ",") || sentence.at(index).lower().matches("—|–|--");
    }

    private boolean isRelative(int index) {
        return lexicon.has("relative", sentence.at(index).lower())
                && (!lexicon.has("that", sentence.at(index).lower()) || phrases.isHead(index - 1));
    }

    private @Nullable Phrase antecedent(int relative) {
        int end = sentence.is(relative - 1, ",") ? relative - 1 : relative;
        @Nullable Phrase found = phrases.wholeEndingAt(end);
        return found == null
                ? new Phrase(relative, relative + 1)
                : new Phrase(found.from(), relative + 1);
    }

    /// The subject of the nearest finite verb before a place.
    private @Nullable Phrase ofMainVerb(int before, int depth) {
        for (int i = before; i > 0; i--) {
            if (isVerb(i) && !isInfinitive(groupStart(i)) && !isGoing(i, groupStart(i))) {
                @Nullable Phrase found = before(i, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// "Quill, the mayor, said": the first noun phrase among the parts between commas.
    private @Nullable Phrase beforeInsertion(int comma) {
        for (Phrase part : parts(comma)) {
            @Nullable Phrase subject = subject(part);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private boolean isVerb(int index) {
        return sentence.tag(index) == Tag.VERB || sentence.tag(index) == Tag.AUX;
    }

    /// From the beginning of the clause to the comma.
    private List<Phrase> parts(int comma) {
        int start = comma;
        while (start > 0 && !isClauseStart(start - 1)) {
            start--;
        }
        var parts = new ArrayList<Phrase>();
        int from = start;
        for (int i = start; i <= comma; i++) {
            if (isPause(i)) {
                if (i > from) {
                    parts.add(new Phrase(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private boolean isClauseStart(int index) {
        Token token = sentence.at(index);
        return token.quotation() || token.is(":") || token.is(";");
    }

    private @Nullable Phrase subject(Phrase part) {
        int from = part.from();
        while (from < part.to()
                && (sentence.tag(from) == Tag.CCONJ || sentence.tag(from) == Tag.ADV)) {
            from++;
        }
        if (from >= part.to() || !maySubject(from) || hasVerb(from, part.to())) {
            return null;
        }
        boolean noun =
                IntStream.range(from, part.to())
                        .anyMatch(i -> phrases.isHead(i) && !phrases.isTime(i));
        @Nullable Phrase found = phrases.endingAt(part.to());
        Phrase whole = new Phrase(from, part.to());
        return !noun ? null : found != null && found.from() >= from ? found : whole;
    }

    private boolean maySubject(int from) {
        return switch (sentence.tag(from)) {
            case ADP, PUNCT, SCONJ, VERB -> false;
            default -> true;
        };
    }

    private boolean hasVerb(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i ->
                        isVerb(i)
                                && sentence.tag(i - 1) != Tag.DET
                                && sentence.tag(i - 1) != Tag.ADJ);
    }

    /// The subject after its verb: "said Quill, the mayor".
    @Nullable Phrase after(int verb) {
        @Nullable Phrase found = phrases.startingAt(verb + 1);
        return found == null || phrases.isTime(verb + 1) || !endsAt(found.to()) ? null : found;
    }

    private boolean endsAt(int index) {
        return index >= sentence.size()
                || phrases.isTime(index)
                || isRelative(index)
                || switch (sentence.tag(index)) {
                    case ADJ, ADP, ADV, PUNCT, SCONJ -> true;
                    case VERB -> AFTER_NOUN.matcher(sentence.at(index).lower()).matches();
                    default -> false;
                };
    }
}
