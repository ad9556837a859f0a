package quotemark.suggest.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds what somebody says whose verb comes before it: She said that the bridge was safe.
final class Preposed {
    private static final Set<Frame> ATTITUDES = Set.of(Frame.ATTITUDE);
    private static final int LONGEST_ADVERBIAL = 18;
    private static final int LONGEST_CLAUSE = 30;

    private final Scene scene;
    private final Sentence sentence;
    private final Contents contents;

    Preposed(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.contents = new Contents(scene);
    }

    /// A verb, and what belongs to it.
    ///
    /// @param verbEnd the token after it and its particle, or after its inverted subject
    /// @param after the token after the one who is told
    private record Verb(
            int cue,
            CueForm form,
            @Nullable Phrase source,
            @Nullable Phrase addressee,
            int verbEnd,
            int after,
            boolean infinitive) {

        /// "read out by the clerk"
        boolean hasAgent() {
            return source != null && source.from() > cue + 1;
        }
    }

    void add(int cue) {
        @Nullable Verb verb = verb(cue);
        if (verb == null) {
            return;
        }
        int introduced = introduced(verb);
        @Nullable Pattern pattern = pattern(verb, introduced);
        if (pattern == null) {
            return;
        }
        int start = scene.skipSigns(start(verb, introduced, pattern));
        int end = beforeAgent(verb, start, beforeOthers(start, end(verb, start, pattern)));
        boolean apart = verb.hasAgent() && scene.isPause(start - 1);
        boolean enough = end > start && !apart && !isNothing(start, end) && !scene.isFound(start);
        if (enough && (pattern != Pattern.CLAUSE_AFTER || end - start > 1)) {
            scene.found()
                    .add(
                            new Saying(
                                    List.of(new Phrase(start, end)),
                                    new Phrase(cue, cue + 1),
                                    verb.source(),
                                    verb.addressee(),
                                    null,
                                    pattern));
        }
    }

    private @Nullable Verb verb(int cue) {
        CueForm form = scene.form(cue);
        Subjects subjects = scene.subjects();
        int left = subjects.groupStart(cue);
        boolean passive = subjects.isPassive(left, cue);
        @Nullable Phrase agent = agent(cue);
        boolean mayAct = !passive || scene.lexicon().turnsVerb();
        @Nullable Phrase source = agent != null ? agent : mayAct ? source(cue, left) : null;
        if (source != null && scene.phrases().isMoney(source)) {
            return null;
        }
        if (source == null && !(passive && scene.lexicon().has("passive", form.lemma()))) {
            return null;
        }
        boolean impersonal = scene.is("impersonal", cue) && scene.is("nobody", cue + 1);
        int next = impersonal ? cue + 2 : cue + 1;
        int from = source != null && isBehind(cue, source) ? source.to() : next;
        int verbEnd =
                scene.is("particle", from) && sentence.tag(from) != Tag.SCONJ ? from + 1 : from;
        boolean told = passive && agent == null && form.hasListener();
        @Nullable Phrase addressee =
                told && !scene.lexicon().turnsVerb()
                        ? subjects.before(cue)
                        : scene.addressee(cue, verbEnd);
        int after = addressee != null && addressee.from() >= verbEnd ? addressee.to() : verbEnd;
        boolean infinitive = subjects.isInfinitive(left) && !sentence.is(left - 2, "on");
        return new Verb(cue, form, source, addressee, verbEnd, after, infinitive);
    }

    /// "said Quill", "seen by critics"
    private boolean isBehind(int cue, Phrase source) {
        int verbEnd = verbEnd(cue);
        return source.from() == cue + 1
                || (source.from() == verbEnd + 1 && scene.is("agent", verbEnd));
    }

    private int verbEnd(int cue) {
        return scene.is("particle", cue + 1) ? cue + 2 : cue + 1;
    }

    /// seen by critics as a “trap”; called a “trap” by critics
    private @Nullable Phrase agent(int cue) {
        if (scene.form(cue).shape() != CueForm.Shape.PAST) {
            return null;
        }
        int verbEnd = verbEnd(cue);
        for (int i = cue + 1; i < sentence.size() && i - cue < LONGEST_ADVERBIAL; i++) {
            boolean beside = i == verbEnd || sentence.isQuotation(i - 1);
            boolean acts = !scene.phrases().isTime(i + 1) && sentence.tag(i + 1) != Tag.NUM;
            if (beside && acts && scene.is("agent", i)) {
                return scene.phrases().startingAt(i + 1);
            }
            if (scene.isPause(i) || scene.isFiniteVerb(i)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Phrase source(int cue, int left) {
        boolean going = !scene.isFinite(cue) && left == cue;
        boolean joined = going || sentence.tag(left - 1) == Tag.CCONJ;
        @Nullable Saying last = scene.found().isEmpty() ? null : scene.found().getLast();
        if (joined && last != null && last.cue() != null && last.cue().from() < cue) {
            return last.source();
        }
        @Nullable Phrase source = scene.subjects().before(cue);
        boolean turns = !scene.form(cue).frames().equals(ATTITUDES);
        if (source == null && turns && scene.isOpen(left) && !going) {
            source = scene.subjects().after(cue);
        }
        if (source == null && joined && last != null) {
            source = last.source();
        }
        return source == null && going ? laterSubject(cue) : source;
    }

    /// Calling it a lie, Quill said …
    private @Nullable Phrase laterSubject(int cue) {
        for (int i = 0; i < cue; i++) {
            if (scene.isVerb(i)) {
                return null;
            }
        }
        for (int i = cue + 1; i < sentence.size(); i++) {
            boolean ends =
                    sentence.is(i, ",")
                            || (sentence.isQuotation(i) && scene.quotations().endsOpen(i));
            @Nullable Phrase next = ends ? scene.phrases().startingAt(i + 1) : null;
            if (next != null
                    && (scene.isVerb(next.to())
                            || sentence.tag(next.to()) == Tag.ADV
                            || sentence.is(next.to(), ","))) {
                return next;
            }
        }
        return null;
    }

    /// Where "that", a colon or a quotation begins what was said, after adverbials; negative if
    /// none does.
    private int introduced(Verb verb) {
        int from = verb.after();
        for (int at = from; at < sentence.size() && at - from < LONGEST_ADVERBIAL; at++) {
            int begun = begun(verb, at);
            if (begun >= 0) {
                return allowed(verb, begun) ? begun : -1;
            }
            boolean going = scene.lexicon().isGoing(sentence.at(at).lower());
            boolean ends =
                    sentence.tag(at) == Tag.AUX
                            || (sentence.tag(at) == Tag.VERB && !going)
                            || sentence.tag(at) == Tag.SCONJ
                            || sentence.tag(at) == Tag.CCONJ
                            || sentence.is(at, ";")
                            || (sentence.isQuotation(at) && !scene.quotations().isName(at))
                            || scene.phrases().isSubjectPronoun(at);
            if (ends) {
                return -1;
            }
        }
        return -1;
    }

    private int begun(Verb verb, int at) {
        Token token = sentence.at(at);
        boolean first = at == verb.after();
        boolean comma = sentence.is(at - 1, ",");
        if (token.quotation()) {
            boolean set =
                    !scene.quotations().isName(at)
                            && (first || at == verb.verbEnd() || sentence.tag(at - 1) == Tag.PUNCT);
            return set ? at : -1;
        }
        if (token.is(":")
                || (scene.is("that", at) && (first || comma || token.tag() == Tag.SCONJ))) {
            return at + 1;
        }
        boolean bare = token.is(",") && !scene.is("that", at + 1);
        if (bare && scene.lexicon().reportsAfterComma() && (isReported(at + 1) || isToDo(at + 1))) {
            return at + 1;
        }
        return scene.is("whether", at) && (first || !token.is("if")) ? at : -1;
    }

    /// Sie sagte, die Lage sei ernst.
    private boolean isReported(int start) {
        for (int i = start; i < sentence.size() && i - start < LONGEST_CLAUSE; i++) {
            if (scene.isSubjunctive(i)) {
                return true;
            }
        }
        return false;
    }

    /// Sie schlug vor, die Brücke zu sperren.
    private boolean isToDo(int start) {
        for (int i = start; i < sentence.size() && !sentence.is(i, ","); i++) {
            boolean begins = scene.is("infinitive", i) && scene.isVerb(i + 1);
            if (begins) {
                return true;
            }
            if (scene.isVerb(i) && i + 1 < sentence.size() && sentence.tag(i + 1) != Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /// What somebody is against begins right after the verb; a title is nothing that is said.
    private boolean allowed(Verb verb, int start) {
        if (sentence.isQuotation(start)) {
            return !scene.quotations().isWork(start)
                    && (!verb.form().weak() || !scene.quotations().isTitle(start));
        }
        return !verb.form().frames().equals(ATTITUDES) || start <= verb.after() + 1;
    }

    private @Nullable Pattern pattern(Verb verb, int introduced) {
        CueForm form = verb.form();
        if (introduced >= 0) {
            return sentence.isQuotation(introduced)
                    ? Pattern.QUOTATION_AFTER
                    : form.says() || !form.is(Frame.THINK) ? Pattern.THAT : Pattern.THOUGHT;
        }
        boolean title =
                sentence.isQuotation(verb.verbEnd()) && scene.quotations().isTitle(verb.verbEnd());
        if (form.weak() && (verb.infinitive() || title || scene.lexicon().turnsVerb())) {
            return null;
        }
        if (scene.lexicon().turnsVerb() && !isWords(verb.after())) {
            return null;
        }
        if (form.says() && !form.weak()) {
            boolean tells = form.is(Frame.TELL) && !form.is(Frame.SAY);
            return tells && verb.addressee() == null ? null : Pattern.CLAUSE_AFTER;
        }
        return form.is(Frame.THINK) ? Pattern.THOUGHT : Pattern.ATTITUDE;
    }

    /// In a language that needs a comma before a clause, an object alone tells what somebody does,
    /// and no words, unless some of them are quoted.
    private boolean isWords(int start) {
        if (sentence.is(start, ",")) {
            return true;
        }
        boolean object =
                switch (sentence.tag(start)) {
                    case ADJ, DET, NOUN, NUM, PROPN -> !scene.is("dative-article", start);
                    default -> sentence.isQuotation(start);
                };
        for (int i = start; object && i < sentence.size() && !sentence.is(i, ","); i++) {
            if (sentence.isQuotation(i) && !scene.quotations().isName(i)) {
                return true;
            }
        }
        return false;
    }

    private int start(Verb verb, int introduced, Pattern pattern) {
        return introduced >= 0
                ? introduced
                : pattern == Pattern.CLAUSE_AFTER
                        ? afterTime(verb.after())
                        : afterPreposition(verb.verbEnd());
    }

    /// "called for", "spoke about": the preposition is the verb's.
    private int afterPreposition(int from) {
        boolean infinitive = scene.is("infinitive", from) && scene.isVerb(from + 1);
        return scene.is("preposition", from) && !infinitive ? from + 1 : from;
    }

    /// After "on Monday", "in a statement".
    private int afterTime(int from) {
        int at = from;
        while (at < sentence.size()) {
            if (scene.phrases().isTime(at)) {
                at++;
            } else if (sentence.tag(at) == Tag.ADP && scene.phrases().isTime(at + 1)) {
                at += 2;
            } else if (sentence.is(at, "in")
                    && sentence.is(at + 1, "a")
                    && scene.is("medium", at + 2)) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    private int end(Verb verb, int start, Pattern pattern) {
        int end = contents.end(start, verb.cue());
        return switch (pattern) {
            case QUOTATION_AFTER -> contents.quotationEnd(start, end);
            case ATTITUDE -> contents.attitudeEnd(start, end, verb.cue());
            default -> end;
        };
    }

    /// What was found already is somebody else's.
    private int beforeOthers(int start, int end) {
        return scene.found().stream()
                .flatMap(other -> other.contents().stream())
                .mapToInt(Phrase::from)
                .filter(from -> start < from && from < end)
                .min()
                .orElse(end);
    }

    private static int beforeAgent(Verb verb, int start, int end) {
        @Nullable Phrase source = verb.source();
        return source != null && source.from() > start ? Math.min(end, source.from() - 1) : end;
    }

    /// "said so"; "declined to comment", "asked not to be named"
    private boolean isNothing(int start, int end) {
        boolean unnamed =
                sentence.is(start, "not")
                        && scene.is("infinitive", start + 1)
                        && sentence.is(start + 2, "be");
        return (end - start == 1 && scene.is("nothing", start))
                || scene.is("unsaid", start)
                || unnamed;
    }
}
