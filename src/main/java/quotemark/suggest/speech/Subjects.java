package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds who does what a verb says, in one sentence.
final class Subjects {
    private static final int DEEPEST = 4;

    private final Sentence sentence;
    private final NounPhrases phrases;

    Subjects(Sentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /// Where the words that belong to a verb begin: "has also said".
    int groupStart(int verb) {
        int at = verb;
        while (at > 0 && verb - at < 8 && isBetween(at - 1)) {
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
                || token.lower().matches("(him|her|it|them)sel(f|ves)")
                || token.is("not");
    }

    boolean isInfinitive(int groupStart) {
        return sentence.is(groupStart - 1, "to");
    }

    boolean isPassive(int groupStart, int verb) {
        boolean past = sentence.at(verb).lower().matches(".*(ed|en|own|ught|old|aid|ound|een)");
        for (int i = groupStart; past && i < verb; i++) {
            if (sentence.at(i).lower().matches("(is|are|was|were|be|been|being|am|isn't|wasn't)")) {
                return true;
            }
        }
        return false;
    }

    @Nullable Phrase before(int verb) {
        return before(verb, 0);
    }

    private @Nullable Phrase before(int verb, int depth) {
        int left = groupStart(verb);
        if (left <= 0 || depth > DEEPEST) {
            return null;
        }
        Token token = sentence.at(left - 1);
        if (token.quotation()) {
            return null;
        }
        boolean going = sentence.at(verb).lower().endsWith("ing") && left == verb;
        if (going || isInfinitive(left)) {
            return ofMainVerb(left - 1, depth);
        }
        if (token.tag() == Tag.CCONJ) {
            return ofMainVerb(left - 1, depth);
        }
        if (token.is(",") || token.is("—") || token.is("–") || token.is("--")) {
            return beforeInsertion(left - 1, depth);
        }
        if (token.is("who") || token.is("which") || (token.is("that") && isRelative(left - 1))) {
            return antecedent(left - 1);
        }
        return phrases.endingAt(left);
    }

    private boolean isRelative(int that) {
        return phrases.isHead(that - 1);
    }

    private @Nullable Phrase antecedent(int relative) {
        int end = sentence.is(relative - 1, ",") ? relative - 1 : relative;
        Phrase found = phrases.endingAt(end);
        return found == null
                ? new Phrase(relative, relative + 1)
                : new Phrase(found.from(), relative + 1);
    }

    /// The subject of the nearest finite verb before a place.
    private @Nullable Phrase ofMainVerb(int before, int depth) {
        for (int i = before; i > 0; i--) {
            if (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX) {
                int left = groupStart(i);
                boolean finite =
                        !isInfinitive(left)
                                && !(sentence.at(i).lower().endsWith("ing") && left == i);
                if (finite) {
                    Phrase found = before(i, depth + 1);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /// "Quill, the mayor, said": the first noun phrase among the parts between commas.
    private @Nullable Phrase beforeInsertion(int comma, int depth) {
        List<Phrase> parts = parts(comma);
        for (Phrase part : parts) {
            Phrase subject = subject(part);
            if (subject != null) {
                return subject;
            }
        }
        return null;
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
            if (sentence.is(i, ",")
                    || sentence.is(i, "—")
                    || sentence.is(i, "–")
                    || sentence.is(i, "--")) {
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
        Tag tag = sentence.tag(from);
        if (from >= part.to()
                || tag == Tag.ADP
                || tag == Tag.SCONJ
                || tag == Tag.VERB
                || tag == Tag.PUNCT) {
            return null;
        }
        for (int i = from; i < part.to(); i++) {
            boolean verb = sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX;
            boolean inside = sentence.tag(i - 1) == Tag.DET || sentence.tag(i - 1) == Tag.ADJ;
            if (verb && !inside) {
                return null;
            }
        }
        Phrase found = phrases.endingAt(part.to());
        boolean noun = false;
        for (int i = from; i < part.to(); i++) {
            noun |= phrases.isHead(i) && !phrases.isTime(i);
        }
        return !noun
                ? null
                : found != null && found.from() >= from ? found : new Phrase(from, part.to());
    }

    /// The subject after its verb: "said Quill, the mayor".
    @Nullable Phrase after(int verb) {
        Phrase found = phrases.startingAt(verb + 1);
        if (found == null || phrases.isTime(verb + 1)) {
            return null;
        }
        Token next = sentence.at(found.to());
        boolean ends =
                found.to() >= sentence.size()
                        || next.tag() == Tag.PUNCT
                        || next.tag() == Tag.ADP
                        || next.tag() == Tag.SCONJ
                        || next.tag() == Tag.ADV
                        || next.tag() == Tag.ADJ
                        || next.tag() == Tag.VERB && next.lower().matches(".*(ing|ed)")
                        || next.is("who")
                        || phrases.isTime(found.to());
        return ends ? found : null;
    }
}
