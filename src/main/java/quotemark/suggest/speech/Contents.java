package quotemark.suggest.speech;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds where what is said ends.
final class Contents {
    private final Scene scene;
    private final Sentence sentence;

    Contents(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /// With its sentence, or where the narrator goes on.
    ///
    /// @param cue the verb or noun that brings it in
    int end(int start, int cue) {
        boolean relative = scene.is("relative", scene.subjects().groupStart(cue) - 1);
        boolean leads = isSubordinate(cue);
        int end = sentenceEnd(start);
        for (int i = start + 1; i < end; i++) {
            if (quotesWithin(i)) {
                return scene.isPause(i - 1) ? i - 1 : i;
            }
            if (leads && sentence.is(i, ",") && beginsMainClause(i + 1)) {
                return i;
            }
            boolean mainVerb =
                    relative
                            && sentence.is(i, ",")
                            && scene.isVerb(i + 1)
                            && !scene.lexicon().isGoing(sentence.at(i + 1).lower());
            if (sentence.is(i, ";") || mainVerb || narratorGoesOn(i)) {
                return i;
            }
        }
        return end;
    }

    /// which she called “safe”, what Quill described as “safe”: these are somebody else's words.
    private boolean quotesWithin(int index) {
        if (!scene.is("object-relative", index)) {
            return false;
        }
        int verb = afterSubject(index + 1);
        while (sentence.tag(verb) == Tag.ADV || sentence.tag(verb) == Tag.AUX) {
            verb++;
        }
        return scene.lexicon().form(sentence.at(verb).lower()) != null
                && IntStream.rangeClosed(verb + 1, verb + 3).anyMatch(sentence::isQuotation);
    }

    /// After Quill said that the bridge was safe, the board met.
    private boolean isSubordinate(int cue) {
        boolean subordinate =
                scene.is("when", 0) || scene.is("although", 0) || scene.is("subordinate", 0);
        return subordinate
                && IntStream.range(0, cue)
                        .noneMatch(i -> scene.isPause(i) || sentence.isQuotation(i));
    }

    private boolean beginsMainClause(int index) {
        int verb = afterSubject(index);
        while (sentence.tag(verb) == Tag.ADV) {
            verb++;
        }
        return scene.isFiniteVerb(verb);
    }

    private int sentenceEnd(int start) {
        int end = sentence.size();
        while (end > start
                && sentence.tag(end - 1) == Tag.PUNCT
                && !sentence.isQuotation(end - 1)
                && !sentence.is(end - 1, ")")) {
            end--;
        }
        return end;
    }

    /// After a comma, a dash or "and".
    private boolean narratorGoesOn(int sign) {
        int next = sign + 1;
        if (!scene.isPause(sign)) {
            return sentence.tag(sign) == Tag.CCONJ
                    && (sameSpeakerGoesOn(next) || anotherSpeaks(next));
        }
        return (sentence.is(next, "according") && sentence.is(next + 1, "to"))
                || scene.is("although", next)
                || addsSomething(next)
                || quotesSomething(next)
                || (sentence.tag(next) == Tag.CCONJ
                        && !sentence.is(next, "or")
                        && (sameSpeakerGoesOn(next + 1) || anotherSpeaks(next + 1)));
    }

    /// ", and the mayor said"
    private boolean anotherSpeaks(int index) {
        return scene.isSaying(afterSubject(index));
    }

    /// The token after the subject that begins there; negative if none does.
    private int afterSubject(int index) {
        @Nullable Phrase subject = scene.phrases().startingAt(index);
        return subject == null ? -1 : subject.to();
    }

    /// ", he said, “…”"
    private boolean quotesSomething(int index) {
        int verb = afterSubject(index);
        int sign = verb + 1;
        boolean set = scene.isPause(sign) || sentence.is(sign, ":");
        return scene.isSaying(verb) && sentence.isQuotation(set ? sign + 1 : sign);
    }

    /// ", adding that"
    private boolean addsSomething(int index) {
        @Nullable CueForm form = scene.lexicon().form(sentence.at(index).lower());
        return form != null
                && form.shape() == CueForm.Shape.GOING
                && sentence.tag(index) == Tag.VERB
                && (form.is(Frame.SAY) || form.is(Frame.ATTITUDE) || form.is(Frame.TELL));
    }

    /// "… and said", "… and he added".
    private boolean sameSpeakerGoesOn(int index) {
        int at = index;
        if (scene.phrases().isSubjectPronoun(at) && !sentence.is(at, "it")) {
            at++;
        }
        while (sentence.tag(at) == Tag.ADV || sentence.is(at, "has") || sentence.is(at, "had")) {
            at++;
        }
        @Nullable CueForm form = scene.lexicon().form(sentence.at(at).lower());
        return form != null
                && sentence.tag(at) == Tag.VERB
                && !form.weak()
                && form.shape() == CueForm.Shape.PAST
                && (form.is(Frame.SAY) || form.is(Frame.TELL) || form.is(Frame.ATTITUDE));
    }

    /// Of a quotation that a verb introduces: with it, and with others beside it; or with the
    /// sentence, where it only begins what is said: “safe” enough for all.
    int quotationEnd(int start, int end) {
        int at = start + 1;
        while (at + 1 < end
                && (sentence.is(at, ",") || sentence.tag(at) == Tag.CCONJ)
                && sentence.isQuotation(at + 1)) {
            at += 2;
        }
        boolean goesOn =
                at < end
                        && !scene.quotations().endsWithSign(at - 1)
                        && !scene.quotations().endsOpen(at - 1)
                        && sentence.tag(at) != Tag.PUNCT
                        && sentence.tag(at) != Tag.CCONJ;
        return goesOn ? end : at;
    }

    /// Of what somebody stands for or against: where the sentence goes on about something else.
    int attitudeEnd(int start, int end, int cue) {
        boolean going = !scene.isFinite(cue);
        boolean leads = going && !scene.hasFinite(0, cue);
        boolean reduced = going && scene.phrases().isHead(cue - 1);
        boolean clause = false;
        for (int i = start; i < end; i++) {
            clause |= beginsClause(i);
            if (leads && sentence.is(i, ",")) {
                return i;
            }
            if (reduced && !clause && i > start && isMainVerb(i)) {
                return withoutAdverbs(i);
            }
            boolean colon = sentence.is(i, ":") && !sentence.isQuotation(i + 1);
            if (i > start && (colon || (!clause && (beginsTime(i) || goesOn(i))))) {
                return i;
            }
        }
        return end;
    }

    private boolean beginsClause(int index) {
        return sentence.tag(index) == Tag.SCONJ
                || scene.is("relative", index)
                || scene.is("infinitive", index);
    }

    private boolean isMainVerb(int index) {
        Token token = sentence.at(index);
        return scene.isVerb(index) && !scene.lexicon().isGoing(token.lower());
    }

    private int withoutAdverbs(int end) {
        int at = end;
        while (sentence.tag(at - 1) == Tag.ADV) {
            at--;
        }
        return at;
    }

    /// Whether something else is told after the one thing that somebody is for or against.
    private boolean goesOn(int index) {
        if (sentence.is(index, ",")) {
            return true;
        }
        int next = index + 1;
        while (sentence.tag(next) == Tag.ADV) {
            next++;
        }
        return sentence.tag(index) == Tag.CCONJ && scene.isFiniteVerb(next);
    }

    private boolean beginsTime(int index) {
        return scene.phrases().isTime(index)
                || (sentence.tag(index) == Tag.ADP && scene.phrases().isTime(index + 1));
    }
}
