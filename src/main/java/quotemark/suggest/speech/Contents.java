package quotemark.suggest.speech;

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
        int end = sentenceEnd(start);
        for (int i = start + 1; i < end; i++) {
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
            return sentence.tag(sign) == Tag.CCONJ && sameSpeakerGoesOn(next);
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
        @Nullable Phrase phrase = scene.phrases().startingAt(index);
        int verb = phrase == null ? index : phrase.to();
        @Nullable CueForm form = scene.lexicon().form(sentence.at(verb).lower());
        return phrase != null
                && form != null
                && sentence.tag(verb) == Tag.VERB
                && !form.weak()
                && (form.is(Frame.SAY) || form.is(Frame.TELL));
    }

    /// ", he said, “…”"
    private boolean quotesSomething(int index) {
        @Nullable Phrase phrase = scene.phrases().startingAt(index);
        int verb = phrase == null ? index : phrase.to();
        int sign = verb + 1;
        return anotherSpeaks(index)
                && (scene.isPause(sign) || sentence.is(sign, ":"))
                && sentence.isQuotation(sign + 1);
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
            if (i > start && !clause && (beginsTime(i) || goesOn(i))) {
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
