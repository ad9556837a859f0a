package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds what somebody says whose verb comes after it: “…,” she said. – The delay, he said, was a
/// matter of steel.
final class Postposed {
    private static final int LONGEST_APPOSITION = 14;
    private static final int FEWEST_TOKENS = 3;

    private final Scene scene;
    private final Sentence sentence;
    private final Contents contents;

    Postposed(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.contents = new Contents(scene);
    }

    /// Whether something was found that a verb ends.
    boolean add(int cue) {
        @Nullable Speaking speaking = speaking(cue);
        if (speaking == null || speaking.start() == 0) {
            return false;
        }
        int before = speaking.start() - 1;
        while (sentence.tag(before) == Tag.ADV) {
            before--;
        }
        int quotation = scene.isPause(before) ? before - 1 : before;
        return sentence.isQuotation(quotation)
                ? addQuotation(speaking, quotation)
                : scene.isPause(before) && addClause(speaking, before);
    }

    /// Who says it, and where.
    ///
    /// @param told who is told, as far as the words before the verb tell
    /// @param start of the words that say who says it
    /// @param after the token after them
    private record Speaking(
            int cue, @Nullable Phrase source, @Nullable Phrase told, int start, int after) {

        Speaking(int cue, Phrase source, int start, int after) {
            this(cue, source, null, start, after);
        }
    }

    private @Nullable Speaking speaking(int cue) {
        Subjects subjects = scene.subjects();
        int left = subjects.groupStart(cue);
        boolean going = !scene.isFinite(cue) && left == cue;
        if (going || subjects.isInfinitive(left)) {
            return null;
        }
        @Nullable Phrase source = subjects.before(cue);
        if (scene.lexicon().turnsVerb()) {
            return turned(cue, source);
        }
        if (scene.is("relative", left - 1)) {
            return null;
        }
        @Nullable Phrase turned = turnedName(cue, left);
        if (turned != null) {
            return new Speaking(cue, turned, left, turned.to());
        }
        @Nullable Speaking described = describedFirst(cue, left, source);
        if (described != null) {
            return described;
        }
        if (source != null) {
            int start = apposedStart(Math.min(left, source.from()));
            Phrase whole = new Phrase(Math.min(start, source.from()), source.to());
            return scene.form(cue).hasListener() && subjects.isPassive(left, cue)
                    ? new Speaking(cue, null, whole, start, cue + 1)
                    : new Speaking(cue, whole, start, cue + 1);
        }
        CueForm form = scene.form(cue);
        boolean turns = scene.isOpen(left) && left == cue;
        boolean open = sentence.isQuotation(left - 1) && scene.quotations().endsOpen(left - 1);
        boolean says = form.is(Frame.SAY) || form.is(Frame.ASK) || (open && form.is(Frame.THINK));
        @Nullable Phrase behind = turns && says ? subjects.after(cue) : null;
        return behind == null || form.is(Frame.TELL)
                ? null
                : new Speaking(cue, behind, left, behind.to());
    }

    /// The bridge, says Ada Quill, is safe.
    private @Nullable Phrase turnedName(int cue, int left) {
        @Nullable Phrase name =
                left == cue && sentence.is(cue - 1, ",") && scene.isSaying(cue)
                        ? scene.subjects().after(cue)
                        : null;
        return name != null && sentence.tag(name.from()) == Tag.PROPN && sentence.is(name.to(), ",")
                ? name
                : null;
    }

    /// “…,” Ada Quill, the engineer who built it, said: the description is longer than the subject
    /// that the verb seems to have.
    private @Nullable Speaking describedFirst(int cue, int left, @Nullable Phrase source) {
        @Nullable Phrase first =
                sentence.isQuotation(0) && scene.quotations().endsOpen(0)
                        ? scene.phrases().startingAt(1)
                        : null;
        boolean described =
                first != null
                        && sentence.is(first.to(), ",")
                        && first.to() < left
                        && IntStream.range(first.to(), left).anyMatch(i -> scene.is("relative", i))
                        && IntStream.range(1, cue).noneMatch(scene::isSaying);
        return first != null && described && (source == null || source.from() > 1)
                ? new Speaking(cue, first, 1, cue + 1)
                : null;
    }

    /// „…“, sagte Brandt. – „…“, hat Brandt gesagt. – …, das sagte Brandt.
    private @Nullable Speaking turned(int cue, @Nullable Phrase source) {
        int finite = scene.subjects().finite(cue);
        int start = scene.is("nothing", finite - 1) ? finite - 1 : finite;
        return source != null && source.from() > finite && scene.isOpen(start)
                ? new Speaking(cue, source, start, Math.max(cue + 1, source.to()))
                : null;
    }

    /// “…,” another friend, Ada Berg, said
    private int apposedStart(int start) {
        if (!sentence.is(start - 1, ",") || scene.phrases().isSubjectPronoun(start)) {
            return start;
        }
        for (int i = start - 2; i >= 0 && start - i < LONGEST_APPOSITION; i--) {
            if (sentence.isQuotation(i)) {
                return scene.quotations().endsOpen(i) ? i + 1 : start;
            }
            boolean ends =
                    scene.isVerb(i)
                            || sentence.tag(i) == Tag.SCONJ
                            || scene.is("relative", i)
                            || sentence.is(i, ";")
                            || sentence.is(i, ":");
            if (ends) {
                return start;
            }
        }
        return start;
    }

    private boolean addQuotation(Speaking speaking, int quotation) {
        boolean paused = scene.lexicon().turnsVerb() && scene.isPause(speaking.start() - 1);
        boolean forced = paused || scene.quotations().endsOpen(quotation);
        int end = adjunctsEnd(speaking.after(), forced);
        if (end < 0 || scene.isFound(quotation) || !scene.quotations().isSpoken(quotation)) {
            return false;
        }
        var said = new ArrayList<Phrase>();
        said.add(new Phrase(quotedStart(quotation), quotation + 1));
        if (!hasFiniteVerb(speaking.after(), end)) {
            addContinued(said, end);
        }
        add(said, speaking, Pattern.QUOTATION_FIRST);
        return true;
    }

    private void add(List<Phrase> said, Speaking speaking, Pattern pattern) {
        int cue = speaking.cue();
        scene.found()
                .add(
                        new Saying(
                                List.copyOf(said),
                                new Phrase(cue, cue + 1),
                                speaking.source(),
                                told(speaking),
                                null,
                                pattern));
    }

    private @Nullable Phrase told(Speaking speaking) {
        return speaking.told() != null
                ? speaking.told()
                : scene.addressee(speaking.cue(), speaking.after());
    }

    /// The beginning of what a quotation ends: Quill is “no fool,” she said.
    private int quotedStart(int quotation) {
        int start = quotation;
        boolean verb = false;
        boolean another = false;
        while (start > 0
                && !sentence.is(start - 1, ";")
                && !sentence.is(start - 1, ":")
                && !scene.isFound(start - 1)) {
            start--;
            verb |= scene.isVerb(start);
            another |= sentence.isQuotation(start);
        }
        boolean set =
                sentence.tag(quotation - 1) == Tag.PUNCT && !sentence.isQuotation(quotation - 1);
        return (verb && !set) || another ? scene.skipSigns(start) : quotation;
    }

    /// “…,” she said as a man shouted: “…”
    private boolean hasFiniteVerb(int from, int to) {
        return IntStream.range(from, to).anyMatch(scene::isFiniteVerb);
    }

    /// “…,” she said, “…”
    private void addContinued(List<Phrase> said, int end) {
        int at = end;
        while (scene.isPause(at) || sentence.is(at, "and") || sentence.is(at, ":")) {
            at++;
        }
        if (at > end && at - end <= 2 && sentence.isQuotation(at) && !scene.isFound(at)) {
            said.add(new Phrase(at, at + 1));
        }
    }

    private boolean addClause(Speaking speaking, int comma) {
        CueForm form = scene.form(speaking.cue());
        int end = adjunctsEnd(speaking.after(), false);
        int start = scene.clauseStart(comma);
        boolean bringsIn = form.is(Frame.THINK) || (form.says() && !form.weak());
        if (end < 0 || !bringsIn || start >= comma || introduces(start, end)) {
            return false;
        }
        var said = new ArrayList<Phrase>();
        said.add(new Phrase(start, comma));
        boolean finite = scene.hasFinite(start, comma);
        if (scene.isPause(end) && (!finite || scene.is("that", end + 1))) {
            int to = contents.end(end + 1, speaking.cue());
            if (to > end + 1) {
                said.add(new Phrase(end + 1, to));
                finite |= scene.hasFinite(end + 1, to);
            }
        } else if (scene.isPause(end) && sentence.isQuotation(end + 1)) {
            said.add(new Phrase(end + 1, end + 2));
        }
        boolean enough = said.stream().mapToInt(Phrase::length).sum() >= FEWEST_TOKENS;
        if (!finite || !enough || scene.isFound(start)) {
            return false;
        }
        add(said, speaking, Pattern.CLAUSE_FIRST);
        return true;
    }

    /// Asked about it, she said, “…”: the clause before is the narrator's.
    private boolean introduces(int start, int end) {
        boolean quotation = sentence.isQuotation(end + 1) || sentence.isQuotation(end);
        return quotation
                && (scene.is("when", start)
                        || switch (sentence.tag(start)) {
                            case ADP, SCONJ, VERB -> true;
                            default -> false;
                        });
    }

    /// Where adverbials after a verb end: “on Monday in a statement”; negative if something is said
    /// there.
    ///
    /// @param forced whether what was said must stand before
    private int adjunctsEnd(int from, boolean forced) {
        boolean inside = false;
        for (int at = from; at < sentence.size(); at++) {
            Token token = sentence.at(at);
            if (token.quotation() || token.is(":")) {
                return forced ? at : -1;
            }
            if (token.tag() == Tag.PUNCT && !"-/&()'".contains(token.lower())) {
                return at;
            }
            boolean says = !inside && scene.is("that", at) && at - from < 6;
            inside |= token.tag() == Tag.SCONJ || scene.is("when", at);
            if (says || (!forced && !inside && scene.isFiniteVerb(at))) {
                return -1;
            }
        }
        return sentence.size();
    }
}
