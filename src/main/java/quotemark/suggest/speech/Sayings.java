package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds who says what in one sentence.
final class Sayings {
    private static final Set<Frame> ATTITUDES = Set.of(Frame.ATTITUDE);

    private final String text;
    private final Sentence sentence;
    private final CueLexicon lexicon;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final List<Saying> found = new ArrayList<>();

    Sayings(String text, Sentence sentence, CueLexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(sentence);
        this.subjects = new Subjects(sentence, phrases);
    }

    List<Saying> all() {
        List<Integer> cues = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isCue(i)) {
                cues.add(i);
            }
        }
        cues.removeIf(this::addPostposed);
        addAccordingTo();
        for (int cue : cues) {
            if (found.stream().noneMatch(s -> s.contains(cue))) {
                addPreposed(cue);
            }
        }
        if (found.isEmpty()) {
            addColon();
        }
        addNouns();
        addNounsOf();
        addAdjectives();
        found.sort(Comparator.comparingInt(Saying::from));
        return found;
    }

    private boolean isCue(int index) {
        Token token = sentence.at(index);
        CueForm form = token.isWord() ? lexicon.form(token.lower()) : null;
        if (form == null) {
            return token.tag() == Tag.VERB && isUnknownBesideQuotation(index);
        }
        if (isHyphenated(index)) {
            return false;
        }
        return switch (token.tag()) {
            case VERB -> true;
            // The tagger takes "writes" and "tweets" for nouns, and surnames for verbs.
            case NOUN, PROPN, ADJ, ADP, AUX ->
                    isPluralVerb(index, form)
                            || (!form.weak() || isAfterQuotation(index))
                                    && (form.shape() == CueForm.Shape.PAST
                                            || form.shape() == CueForm.Shape.PRESENT)
                                    && index > 0
                                    && (isAfterQuotation(index)
                                            || phrases.isSubjectPronoun(index - 1)
                                            || sentence.isQuotation(index + 1)
                                            || sentence.is(index + 1, "that"))
                                    && sentence.tag(index - 1) != Tag.DET;
            default -> false;
        };
    }

    /// "lobbyists describe such work": no noun follows a plural and stands before an article.
    private boolean isPluralVerb(int index, CueForm form) {
        Token before = sentence.at(index - 1);
        return form.shape() == CueForm.Shape.PLAIN
                && before.tag() == Tag.NOUN
                && before.lower().endsWith("s")
                && (sentence.tag(index + 1) == Tag.DET
                        || sentence.tag(index + 1) == Tag.PRON
                        || sentence.is(index + 1, "such")
                        || sentence.is(index + 1, "that"));
    }

    private boolean isHyphenated(int index) {
        return sentence.is(index + 1, "-");
    }

    /// “…,” she crowed: whatever the verb, the comma in the quotation says that somebody speaks.
    private boolean isUnknownBesideQuotation(int index) {
        for (int i = index - 1; i >= 0 && index - i < 6; i--) {
            if (sentence.isQuotation(i)) {
                return endsOpen(i) && i == 0;
            }
            if (i == index - 1 && introducesQuotation(index)) {
                return true;
            }
            if (!phrases.isHead(i)
                    && sentence.tag(i) != Tag.ADJ
                    && sentence.tag(i) != Tag.DET
                    && sentence.tag(i) != Tag.ADV) {
                return false;
            }
        }
        return false;
    }

    /// Quill shot back, “…”
    private boolean introducesQuotation(int verb) {
        for (int i = verb + 1; i < sentence.size() && i - verb < 4; i++) {
            if (sentence.isQuotation(i)) {
                return (sentence.is(i - 1, ",") || sentence.is(i - 1, ":"))
                        && i == sentence.size() - 1
                        && sentence.at(i).span().length() > 25;
            }
        }
        return false;
    }

    private boolean isAfterQuotation(int index) {
        for (int i = index - 1; i >= 0 && index - i < 8; i--) {
            if (sentence.isQuotation(i)) {
                return true;
            }
            if (!phrases.isHead(i)
                    && sentence.tag(i) != Tag.ADJ
                    && sentence.tag(i) != Tag.DET
                    && sentence.tag(i) != Tag.ADP
                    && !sentence.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    private CueForm form(int cue) {
        CueForm form = lexicon.form(sentence.at(cue).lower());
        return form == null ? CueForm.UNKNOWN : form;
    }

    private boolean isFinite(int cue) {
        return form(cue).shape() != CueForm.Shape.GOING;
    }

    // ---------------------------------------------------------------- she said, after what was
    // said

    /// “…,” she said. – The delay, he said, was a matter of steel.
    private boolean addPostposed(int cue) {
        CueForm form = form(cue);
        int left = subjects.groupStart(cue);
        if (!isFinite(cue) && left == cue || subjects.isInfinitive(left)) {
            return false;
        }
        if (sentence.at(left - 1).lower().matches("who|which|that")) {
            return false;
        }
        Phrase source = subjects.before(cue);
        Phrase behind = null;
        if (isOpen(left) && left == cue && (form.is(Frame.SAY) || form.is(Frame.ASK))) {
            behind = subjects.after(cue);
        }
        boolean inverted = behind != null && source == null && !form.is(Frame.TELL);
        if (inverted) {
            source = behind;
        }
        if (source == null) {
            return false;
        }
        int start = inverted ? left : Math.min(left, source.from());
        int extended = inverted ? start : apposedStart(start);
        if (extended < start) {
            source = new Phrase(extended, source.to());
            start = extended;
        }
        int before = start - 1;
        if (before < 0) {
            return false;
        }
        boolean quotation = sentence.isQuotation(before);
        int dash = before;
        if (!quotation
                && (sentence.is(before, ",") || isDash(before))
                && sentence.isQuotation(before - 1)) {
            quotation = true;
            dash = before - 1;
        }
        boolean comma = sentence.is(before, ",") || isDash(before);
        if (!quotation && !comma) {
            return false;
        }
        int after = inverted && behind != null ? behind.to() : cue + 1;
        boolean said = form.is(Frame.SAY) || form.is(Frame.TELL) || form.is(Frame.ASK);
        boolean thought = form.is(Frame.THINK);
        if (!said && !thought && !quotation) {
            return false;
        }
        int end = adjunctsEnd(after, quotation && endsOpen(dash));
        if (end < 0) {
            return false;
        }
        Phrase verb = new Phrase(cue, cue + 1);
        if (quotation) {
            if (taken(dash) || !isSpoken(dash)) {
                return false;
            }
            var contents = new ArrayList<Phrase>();
            contents.add(new Phrase(contentStart(dash), dash + 1));
            addContinued(contents, end);
            found.add(
                    new Saying(
                            contents,
                            verb,
                            source,
                            addressee(cue, after),
                            null,
                            Pattern.QUOTATION_FIRST));
            return true;
        }
        return said && !form.weak() || thought
                ? addAfterClause(cue, verb, source, before, end, after)
                : false;
    }

    /// “…,” another friend, Ada Berg, said
    private int apposedStart(int start) {
        if (!sentence.is(start - 1, ",")) {
            return start;
        }
        for (int i = start - 2; i >= 0 && start - i < 14; i--) {
            Token token = sentence.at(i);
            if (token.quotation()) {
                return i + 1;
            }
            if (token.tag() == Tag.VERB
                    || token.tag() == Tag.AUX
                    || token.tag() == Tag.SCONJ
                    || token.is(";")
                    || token.is(":")
                    || token.is("who")) {
                return start;
            }
        }
        return start;
    }

    private boolean isDash(int index) {
        return sentence.at(index).lower().matches("[—–-]{1,2}");
    }

    private boolean isOpen(int left) {
        return left == 0
                || sentence.isQuotation(left - 1)
                || sentence.is(left - 1, ",")
                || isDash(left - 1);
    }

    /// “The Daily Show” host: a title ends without a sign.
    private boolean isSpoken(int quotation) {
        return endsOpen(quotation)
                || endsWithSign(quotation)
                || sentence.tag(quotation + 1) == Tag.PUNCT
                || sentence.at(quotation).span().of(text).split("\\s+").length > 4;
    }

    private boolean taken(int quotation) {
        return found.stream().anyMatch(s -> s.contains(quotation));
    }

    /// Whether a quotation ends so that its sentence must go on: “…,” – “…?”
    private boolean endsOpen(int quotation) {
        String words = sentence.at(quotation).span().of(text);
        return words.matches("(?s).*[,?!…—-][”“’‘»«›‹\"']*");
    }

    /// The beginning of what a quotation ends: Quill is “no fool,” she said.
    private int contentStart(int quotation) {
        int start = quotation;
        while (start > 0) {
            Token token = sentence.at(start - 1);
            if (token.is(";") || (token.is(":") && true) || taken(start - 1)) {
                break;
            }
            start--;
        }
        if (start == quotation) {
            return start;
        }
        boolean finite = false;
        boolean before = false;
        for (int i = start; i < quotation; i++) {
            finite |= sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX;
            before |= sentence.isQuotation(i);
        }
        boolean set =
                sentence.tag(quotation - 1) == Tag.PUNCT && !sentence.isQuotation(quotation - 1);
        return finite && !set || before ? skipOpening(start) : quotation;
    }

    private int skipOpening(int start) {
        int at = start;
        while (sentence.tag(at) == Tag.PUNCT && !sentence.isQuotation(at) && at < sentence.size()) {
            at++;
        }
        return at;
    }

    /// “…,” she said, “…”
    private void addContinued(List<Phrase> contents, int end) {
        int at = end;
        while (sentence.is(at, ",")
                || isDash(at)
                || sentence.is(at, "and")
                || sentence.is(at, ":")) {
            at++;
        }
        if (sentence.isQuotation(at) && !taken(at) && at - end <= 2 && at > end) {
            int to = at + 1;
            contents.add(new Phrase(at, to));
        }
    }

    private boolean addAfterClause(
            int cue, Phrase verb, Phrase source, int comma, int end, int after) {
        int start = clauseStart(comma);
        boolean finite = hasFinite(start, comma);
        if (start >= comma) {
            return false;
        }
        Tag leading = sentence.tag(start);
        boolean introduces = sentence.isQuotation(end + 1) || sentence.isQuotation(end);
        if (introduces
                && (leading == Tag.SCONJ
                        || leading == Tag.VERB
                        || leading == Tag.ADP
                        || sentence.is(start, "when"))) {
            return false;
        }
        boolean parenthesis = sentence.is(end, ",") || isDash(end);
        var contents = new ArrayList<Phrase>();
        contents.add(new Phrase(start, comma));
        if (parenthesis && !finite) {
            int to = contentEnd(end + 1, cue);
            if (to > end + 1) {
                contents.add(new Phrase(end + 1, to));
                finite = hasFinite(end + 1, to);
            }
        } else if (parenthesis && sentence.isQuotation(end + 1)) {
            contents.add(new Phrase(end + 1, end + 2));
        }
        if (!finite || contents.stream().mapToInt(Phrase::length).sum() < 3) {
            return false;
        }
        if (found.stream().anyMatch(s -> s.contains(start))) {
            return false;
        }
        found.add(
                new Saying(
                        contents, verb, source, addressee(cue, after), null, Pattern.CLAUSE_FIRST));
        return true;
    }

    private int clauseStart(int end) {
        int start = end;
        while (start > 0 && !sentence.is(start - 1, ";") && !taken(start - 1)) {
            start--;
        }
        return skipOpening(start);
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = sentence.tag(i);
            if (tag == Tag.AUX
                    || (sentence.isQuotation(i) && sentence.at(i).span().length() > 20)
                    || (tag == Tag.VERB
                            && !sentence.is(i - 1, "to")
                            && !sentence.at(i).lower().endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    /// Where adverbials after a verb end: “on Monday in a statement”; negative if something is said
    /// there.
    ///
    /// @param forced whether what was said must stand before
    private int adjunctsEnd(int from, boolean forced) {
        int at = from;
        boolean inside = false;
        while (at < sentence.size()) {
            Token token = sentence.at(at);
            if (token.quotation() || token.is(":")) {
                return forced
                        ? at
                        : inside && !token.quotation() ? -1 : token.quotation() ? -1 : -1;
            }
            if (token.tag() == Tag.PUNCT && !"-/&()'".contains(token.lower())) {
                return at;
            }
            if (token.tag() == Tag.SCONJ
                    || token.is("when")
                    || token.is("while")
                    || token.is("as")
                    || token.is("after")
                    || token.is("before")
                    || token.is("about")
                    || token.is("of")) {
                inside = true;
            }
            boolean says = token.is("that") && !inside && at - from < 6;
            boolean finite =
                    !inside
                            && (token.tag() == Tag.AUX
                                    || (token.tag() == Tag.VERB
                                            && !token.lower().endsWith("ing")
                                            && !sentence.is(at - 1, "to")));
            if (!forced && (says || finite)) {
                return -1;
            }
            if (forced && says) {
                return -1;
            }
            at++;
        }
        return at;
    }

    // --------------------------------------------------------------- what was said, after she said

    private void addPreposed(int cue) {
        CueForm form = form(cue);
        int left = subjects.groupStart(cue);
        boolean passive = subjects.isPassive(left, cue);
        boolean joined = sentence.tag(left - 1) == Tag.CCONJ || (!isFinite(cue) && left == cue);
        Phrase source =
                passive
                        ? null
                        : joined
                                        && !found.isEmpty()
                                        && found.getLast().cue() != null
                                        && found.getLast().cue().from() < cue
                                ? found.getLast().source()
                                : subjects.before(cue);
        boolean going = !isFinite(cue) && left == cue;
        boolean infinitive = subjects.isInfinitive(left);
        if (source == null && !passive) {
            source = isOpen(left) && !going ? subjects.after(cue) : null;
        }
        if (source == null && (going || sentence.tag(left - 1) == Tag.CCONJ) && !found.isEmpty()) {
            source = found.getLast().source();
        }
        if (source == null && going) {
            source = laterSubject(cue);
        }
        if (source == null && !(passive && lexicon.has("passive", form.lemma()))) {
            return;
        }
        int from = cue + 1;
        if (source != null && source.from() == from) {
            from = source.to();
        }
        int particle = from;
        while (particle - from < 2
                && lexicon.has("particle", sentence.at(particle).lower())
                && sentence.tag(particle) != Tag.SCONJ
                && !(sentence.is(particle, "in")
                        || sentence.is(particle, "on") && phrases.isTime(particle + 1))
                && (sentence.is(particle, "out") || sentence.is(particle, "to") && false)) {
            particle++;
        }
        Phrase addressee =
                form.is(Frame.TELL) || form.is(Frame.ASK)
                        ? addressee(cue, particle)
                        : toSomebody(particle);
        int after = addressee != null ? addressee.to() : particle;
        int start = introduced(after, particle);
        boolean object =
                start > after && !sentence.isQuotation(start) && form.frames().equals(ATTITUDES);
        if (object
                || (start >= 0 && sentence.isQuotation(start) && form.weak() && isTitle(start))) {
            start = -1;
        }
        Pattern pattern;
        boolean saying = form.is(Frame.SAY) || form.is(Frame.TELL) || form.is(Frame.ASK);
        if (start >= 0 && sentence.isQuotation(start)) {
            pattern = Pattern.QUOTATION_AFTER;
        } else if (start >= 0) {
            pattern = form.is(Frame.THINK) && !saying ? Pattern.THOUGHT : Pattern.THAT;
        } else if (infinitive && !sentence.is(left - 2, "on") && form.weak()) {
            return;
        } else if (form.weak() && sentence.isQuotation(particle) && isTitle(particle)) {
            return;
        } else if (saying && !form.weak()) {
            start = afterTime(after);
            pattern = Pattern.CLAUSE_AFTER;
            if (form.is(Frame.TELL) && !form.is(Frame.SAY) && addressee == null) {
                return;
            }
        } else if (form.is(Frame.THINK)) {
            start = particle;
            pattern = Pattern.THOUGHT;
        } else {
            start = particle;
            pattern = Pattern.ATTITUDE;
        }
        start = skipOpening(start);
        int end = contentEnd(start, cue);
        if (pattern == Pattern.QUOTATION_AFTER) {
            end = quotationEnd(start, end);
        }
        if (end <= start || isNothing(start, end)) {
            return;
        }
        if (pattern == Pattern.ATTITUDE && form.weak() && !form.is(Frame.SAY) && infinitive) {
            return;
        }
        if (pattern == Pattern.CLAUSE_AFTER && end - start < 2) {
            return;
        }
        if (pattern == Pattern.ATTITUDE) {
            end = attitudeEnd(start, end, cue);
        }
        if (end <= start) {
            return;
        }
        found.add(
                new Saying(
                        List.of(new Phrase(start, end)),
                        new Phrase(cue, cue + 1),
                        source,
                        addressee,
                        null,
                        pattern));
    }

    /// What somebody stands for or against ends where the sentence goes on about something else.
    private int attitudeEnd(int start, int end, int cue) {
        boolean going = !isFinite(cue);
        boolean leads = going && !hasFinite(0, cue);
        boolean reduced = going && phrases.isHead(cue - 1);
        boolean clause = false;
        for (int i = start; i < end; i++) {
            Token token = sentence.at(i);
            clause |=
                    token.tag() == Tag.SCONJ
                            || token.is("that")
                            || token.is("who")
                            || token.is("which")
                            || token.is("to");
            if (leads && token.is(",")) {
                return i;
            }
            if (reduced
                    && !clause
                    && i > start
                    && (token.tag() == Tag.AUX
                            || (token.tag() == Tag.VERB && !token.lower().endsWith("ing")))) {
                int at = i;
                while (sentence.tag(at - 1) == Tag.ADV) {
                    at--;
                }
                return at;
            }
            if (i > start
                    && !clause
                    && (phrases.isTime(i) || (token.tag() == Tag.ADP && phrases.isTime(i + 1)))) {
                return i;
            }
        }
        return end;
    }

    private boolean isNothing(int start, int end) {
        return end - start == 1
                && !sentence.isQuotation(start)
                && sentence.at(start)
                        .lower()
                        .matches("so|it|this|that|nothing|something|more|much");
    }

    /// Calling it a lie, Quill said …
    private @Nullable Phrase laterSubject(int cue) {
        boolean first = true;
        for (int i = 0; i < cue; i++) {
            first &= sentence.tag(i) != Tag.VERB && sentence.tag(i) != Tag.AUX;
        }
        if (!first) {
            return null;
        }
        for (int i = cue + 2; i < sentence.size(); i++) {
            if (sentence.is(i, ",")) {
                Phrase next = phrases.startingAt(i + 1);
                boolean verb =
                        next != null
                                && (sentence.tag(next.to()) == Tag.VERB
                                        || sentence.tag(next.to()) == Tag.AUX
                                        || sentence.tag(next.to()) == Tag.ADV
                                        || sentence.is(next.to(), ","));
                if (verb) {
                    return next;
                }
            }
        }
        return null;
    }

    /// Where "that", a colon or a quotation begins what was said, after adverbials; negative if
    /// none does.
    private int introduced(int from, int verbEnd) {
        boolean comma = false;
        for (int at = from; at < sentence.size() && at - from < 18; at++) {
            Token token = sentence.at(at);
            if (token.quotation()) {
                boolean set = at == from || at == verbEnd || sentence.tag(at - 1) == Tag.PUNCT;
                return set ? at : -1;
            }
            if (token.is("that") && (at == from || comma || sentence.tag(at) == Tag.SCONJ)) {
                return at + 1;
            }
            if (token.is(":")) {
                return at + 1;
            }
            if (token.is("whether") || token.is("if") && at == from) {
                return at;
            }
            comma = token.is(",");
            if (comma) {
                if (sentence.isQuotation(at + 1)) {
                    return at + 1;
                }
                if (sentence.is(at + 1, "that")) {
                    return at + 2;
                }
            }
            boolean verb =
                    token.tag() == Tag.AUX
                            || token.tag() == Tag.VERB && !token.lower().endsWith("ing");
            if (verb
                    || token.is(";")
                    || token.tag() == Tag.SCONJ
                    || token.tag() == Tag.CCONJ
                    || phrases.isSubjectPronoun(at)) {
                return -1;
            }
        }
        return -1;
    }

    private int afterTime(int from) {
        int at = from;
        while (at < sentence.size()) {
            if (phrases.isTime(at)) {
                at++;
            } else if (sentence.tag(at) == Tag.ADP && phrases.isTime(at + 1)) {
                at += 2;
            } else if (sentence.is(at, "in")
                    && sentence.is(at + 1, "a")
                    && sentence.at(at + 2)
                            .lower()
                            .matches("statement|tweet|interview|speech|letter|report")) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    private int quotationEnd(int start, int end) {
        int at = start + 1;
        // “…” and “…”
        while (at + 1 < end
                && (sentence.is(at, "and") || sentence.is(at, ",") || sentence.is(at, "or"))
                && sentence.isQuotation(at + 1)) {
            at += 2;
        }
        boolean goesOn =
                at < end
                        && !endsWithSign(at - 1)
                        && sentence.tag(at) != Tag.PUNCT
                        && sentence.tag(at) != Tag.CCONJ;
        return goesOn ? end : at;
    }

    /// “The Old Bridge”: words with capitals, and no sign at the end.
    private boolean isTitle(int quotation) {
        String words = sentence.at(quotation).span().of(text);
        return !endsWithSign(quotation)
                && words.matches("(?s).\\p{Lu}.*")
                && !words.matches("(?s).*\\s\\p{Ll}{5,}.*");
    }

    private boolean endsWithSign(int quotation) {
        return sentence.at(quotation).span().of(text).matches("(?s).*[.!?…][”“’‘»«›‹\"']*");
    }

    /// Where what was said ends: with its sentence, or where somebody else says something.
    private int contentEnd(int start, int cue) {
        boolean relative =
                sentence.at(subjects.groupStart(cue) - 1).lower().matches("who|which|that");
        int end = sentence.size();
        while (end > start
                && sentence.tag(end - 1) == Tag.PUNCT
                && !sentence.isQuotation(end - 1)
                && !sentence.is(end - 1, ")")) {
            end--;
        }
        for (int i = start + 1; i < end; i++) {
            Token token = sentence.at(i);
            if (token.is(";")) {
                return i;
            }
            if (relative
                    && token.is(",")
                    && (sentence.tag(i + 1) == Tag.VERB
                                    && !sentence.at(i + 1).lower().endsWith("ing")
                            || sentence.tag(i + 1) == Tag.AUX)) {
                return i;
            }
            if (isBreak(i) && breaks(i, start)) {
                return i;
            }
        }
        return end;
    }

    private boolean isBreak(int index) {
        return sentence.is(index, ",") || isDash(index) || sentence.tag(index) == Tag.CCONJ;
    }

    /// Whether the narrator goes on after a comma.
    private boolean breaks(int comma, int start) {
        int next = comma + 1;
        Token token = sentence.at(next);
        if (sentence.is(comma, ",") || isDash(comma)) {
            if (token.is("according") && sentence.is(next + 1, "to")) {
                return true;
            }
            if (token.is("while")
                    || token.is("whereas")
                    || token.is("although")
                    || token.is("though")) {
                return true;
            }
            CueForm form = lexicon.form(token.lower());
            if (form != null
                    && form.shape() == CueForm.Shape.GOING
                    && token.tag() == Tag.VERB
                    && (form.is(Frame.SAY) || form.is(Frame.ATTITUDE) || form.is(Frame.TELL))) {
                return true;
            }
            if (token.is("and") || token.is("but")) {
                return sameSpeakerGoesOn(next + 1);
            }
            return false;
        }
        return sentence.tag(comma) == Tag.CCONJ && sameSpeakerGoesOn(next);
    }

    /// "… and said", "… and he added".
    private boolean sameSpeakerGoesOn(int index) {
        int at = index;
        if (phrases.isSubjectPronoun(at) && !sentence.is(at, "it")) {
            at++;
        }
        while (sentence.tag(at) == Tag.ADV || sentence.is(at, "has") || sentence.is(at, "had")) {
            at++;
        }
        CueForm form = lexicon.form(sentence.at(at).lower());
        return form != null
                && sentence.tag(at) == Tag.VERB
                && !form.weak()
                && form.shape() == CueForm.Shape.PAST
                && (form.is(Frame.SAY) || form.is(Frame.TELL) || form.is(Frame.ATTITUDE));
    }

    // -------------------------------------------------------------------------------------- others

    /// The one who is told: "told Wang", "said to reporters".
    private @Nullable Phrase addressee(int cue, int after) {
        CueForm form = form(cue);
        if (form.is(Frame.TELL) || form.is(Frame.ASK)) {
            Phrase told = phrases.startingAt(after);
            return told == null || phrases.isTime(after) || sentence.is(after, "that")
                    ? null
                    : told;
        }
        return toSomebody(after);
    }

    private @Nullable Phrase toSomebody(int after) {
        if (!sentence.is(after, "to")) {
            return null;
        }
        Phrase told = phrases.startingAt(after + 1);
        return told == null || sentence.tag(after + 1) == Tag.VERB ? null : told;
    }

    /// According to Quill, the bridge is safe. – The bridge is safe, according to Quill.
    private void addAccordingTo() {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (!sentence.is(i, "according") || !sentence.is(i + 1, "to")) {
                continue;
            }
            int to = i + 2;
            while (to < sentence.size()
                            && !sentence.isQuotation(to)
                            && (sentence.tag(to) != Tag.PUNCT
                                    || "-&/()'".contains(sentence.at(to).lower()))
                            && sentence.tag(to) != Tag.VERB
                    || (to < sentence.size()
                            && sentence.tag(to) == Tag.VERB
                            && sentence.at(to).lower().matches(".*(ed|ing)"))) {
                to++;
            }
            Phrase source = new Phrase(i + 2, to);
            if (source.length() == 0) {
                continue;
            }
            Phrase cue = new Phrase(i, i + 2);
            boolean leads = i == 0 || (i <= 2 && sentence.tag(0) != Tag.PROPN && !hasFinite(0, i));
            int from;
            int end;
            if (leads) {
                from = skipOpening(to);
                end = contentEnd(from, i);
            } else {
                int comma = sentence.is(i - 1, ",") ? i - 1 : i;
                from = clauseStart(comma);
                end = comma;
            }
            final int first = from;
            final int last = end - 1;
            Saying through =
                    leads
                            ? null
                            : found.stream()
                                    .filter(s ->
                                            s.contains(first)
                                                    || (s.cue() != null
                                                            && first <= s.cue().from()
                                                            && s.cue().from() <= last))
                                    .findFirst()
                                    .orElse(null);
            if (through != null) {
                found.set(found.indexOf(through), through.through(source));
                continue;
            }
            if (end > from && found.stream().noneMatch(s -> s.contains(first))) {
                found.add(
                        new Saying(
                                List.of(new Phrase(from, end)),
                                cue,
                                source,
                                null,
                                null,
                                Pattern.ACCORDING_TO));
            }
        }
    }

    /// her claim that the bridge is safe
    private void addNouns() {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean noun =
                    sentence.is(i + 1, "that")
                            && sentence.tag(i) == Tag.NOUN
                            && lexicon.has("noun", singular(sentence.at(i).lower()));
            if (!noun || sentence.tag(i + 1) == Tag.DET) {
                continue;
            }
            final int at = i;
            if (found.stream().anyMatch(s -> s.contains(at + 2))) {
                continue;
            }
            Phrase source = possessor(i);
            if (source == null) {
                source = subjects.before(previousVerb(i));
            }
            int end = contentEnd(i + 2, i);
            if (source != null && end > i + 2) {
                found.add(
                        new Saying(
                                List.of(new Phrase(i + 2, end)),
                                new Phrase(i, i + 1),
                                source,
                                null,
                                null,
                                Pattern.NOUN));
            }
        }
    }

    /// her support for the plan
    private void addNounsOf() {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean noun =
                    sentence.tag(i) == Tag.NOUN
                            && lexicon.has("preposition", sentence.at(i + 1).lower())
                            && lexicon.has("of", singular(sentence.at(i).lower()));
            final int at = i;
            if (!noun || found.stream().anyMatch(s -> s.contains(at))) {
                continue;
            }
            Phrase source = possessor(i);
            int end = attitudeEnd(i + 2, phraseEnd(i + 2), i);
            if (source != null && end > i + 2) {
                found.add(
                        new Saying(
                                List.of(new Phrase(i + 2, end)),
                                new Phrase(i, i + 1),
                                source,
                                null,
                                null,
                                Pattern.NOUN));
            }
        }
    }

    private int phraseEnd(int start) {
        Phrase phrase = phrases.startingAt(start);
        int end = phrase == null ? start : phrase.to();
        while (end < sentence.size()
                && phrase != null
                && (sentence.tag(end) == Tag.ADP || sentence.is(end, "and"))
                && !phrases.isTime(end + 1)) {
            Phrase next = phrases.startingAt(end + 1);
            if (next == null) {
                break;
            }
            end = next.to();
        }
        return end;
    }

    /// is confident that, is eager to
    private void addAdjectives() {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            final int at = i;
            boolean adjective =
                    lexicon.has("adjective", sentence.at(i).lower())
                            && (sentence.tag(i) == Tag.ADJ || sentence.tag(i) == Tag.VERB)
                            && found.stream().noneMatch(s -> s.contains(at));
            String next = sentence.at(i + 1).lower();
            if (!adjective || !next.matches("that|to|about|of|with|by|if|whether|how|why|what")) {
                continue;
            }
            int verb = i;
            while (verb > 0 && sentence.tag(verb - 1) == Tag.ADV
                    || sentence.tag(verb - 1) == Tag.ADJ) {
                verb--;
            }
            if (sentence.tag(verb - 1) != Tag.AUX
                    && !sentence.at(verb - 1)
                            .lower()
                            .matches("feel|feels|felt|seem|seems|seemed|sounded")) {
                continue;
            }
            Phrase source = subjects.before(verb - 1);
            int from =
                    next.matches("that")
                            ? i + 2
                            : next.matches("to|if|whether|how|why|what") ? i + 1 : i + 2;
            int end = contentEnd(from, i);
            if (source != null && end > from) {
                found.add(
                        new Saying(
                                List.of(new Phrase(from, end)),
                                new Phrase(i, i + 1),
                                source,
                                null,
                                null,
                                Pattern.THOUGHT));
            }
        }
    }

    private int previousVerb(int index) {
        int at = index;
        while (at > 0 && sentence.tag(at) != Tag.VERB) {
            at--;
        }
        return at;
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private @Nullable Phrase possessor(int noun) {
        int at = noun - 1;
        while (at > 0 && sentence.tag(at) == Tag.ADJ) {
            at--;
        }
        Token token = sentence.at(at);
        if (token.lower().matches("his|her|their|its")) {
            return new Phrase(at, at + 1);
        }
        if (token.lower().endsWith("'s") || token.lower().endsWith("s'")) {
            int from = at;
            while (from > 0
                    && (sentence.tag(from - 1) == Tag.PROPN
                            || sentence.tag(from - 1) == Tag.NOUN
                            || sentence.tag(from - 1) == Tag.ADJ
                            || sentence.tag(from - 1) == Tag.DET)) {
                from--;
            }
            return new Phrase(from, at + 1);
        }
        return null;
    }

    /// Quill: the bridge is safe
    private void addColon() {
        for (int i = 1; i < Math.min(sentence.size() - 2, 8); i++) {
            if (sentence.is(i, ":")) {
                boolean name = true;
                for (int k = 0; k < i; k++) {
                    name &=
                            sentence.tag(k) == Tag.PROPN
                                    || sentence.tag(k) == Tag.NOUN
                                    || sentence.tag(k) == Tag.ADJ
                                    || (sentence.tag(k) == Tag.DET)
                                    || sentence.tag(k) == Tag.ADP
                                    || sentence.is(k, ".");
                }
                if (name && sentence.tag(i - 1) == Tag.PROPN && sentence.first()) {
                    int end = contentEnd(i + 1, i);
                    if (end > i + 1) {
                        found.add(
                                new Saying(
                                        List.of(new Phrase(i + 1, end)),
                                        null,
                                        new Phrase(0, i),
                                        null,
                                        null,
                                        Pattern.COLON));
                    }
                }
                return;
            }
        }
    }
}
