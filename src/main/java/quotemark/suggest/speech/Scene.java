package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// A sentence while it is searched: with its phrases, and with what was found in it so far.
final class Scene {
    /// So long, in characters, a quotation holds a sentence of its own.
    private static final int A_SENTENCE = 20;

    private static final int LONGEST_CLAUSE = 30;

    private final Sentence sentence;
    private final CueLexicon lexicon;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Quotations quotations;
    private final List<Saying> found = new ArrayList<>();

    Scene(String text, Sentence sentence, CueLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.quotations = new Quotations(text, sentence, lexicon);
        this.phrases = new NounPhrases(sentence, quotations, lexicon);
        this.subjects = new Subjects(sentence, phrases, quotations, lexicon);
    }

    Sentence sentence() {
        return sentence;
    }

    CueLexicon lexicon() {
        return lexicon;
    }

    NounPhrases phrases() {
        return phrases;
    }

    Subjects subjects() {
        return subjects;
    }

    Quotations quotations() {
        return quotations;
    }

    /// In the order in which it was found; may be changed.
    List<Saying> found() {
        return found;
    }

    /// What somebody was found to say came through somebody else.
    void putThrough(Saying said, Phrase channel) {
        found.set(found.indexOf(said), said.through(channel));
    }

    boolean isFound(int token) {
        return any(saying -> saying.contains(token));
    }

    boolean any(Predicate<Saying> saying) {
        return found.stream().anyMatch(saying);
    }

    /// Of whatever verb it is.
    CueForm form(int cue) {
        CueForm form = lexicon.form(sentence.at(cue).lower());
        if (form == null) {
            return CueForm.UNKNOWN;
        }
        return form.weak() && hasParticle(cue) ? form.strong() : form;
    }

    /// "Sie teilte am Montag mit": the particle ends the clause, and tells which verb it is.
    private boolean hasParticle(int cue) {
        for (int i = cue + 1; i < sentence.size() && i - cue < LONGEST_CLAUSE; i++) {
            boolean ends = i + 1 == sentence.size() || sentence.tag(i + 1) == Tag.PUNCT;
            if (ends && is("particle-end", i)) {
                return true;
            }
            if (sentence.tag(i) == Tag.SCONJ || sentence.isQuotation(i) || sentence.is(i, ":")) {
                return false;
            }
        }
        return false;
    }

    /// Whether a verb stands there that most often says who speaks.
    boolean isSaying(int index) {
        @Nullable CueForm form = lexicon.form(sentence.at(index).lower());
        return form != null
                && sentence.tag(index) == Tag.VERB
                && !form.weak()
                && (form.is(Frame.SAY) || form.is(Frame.TELL));
    }

    /// A verb that stands in the subjunctive: what is told is somebody else's.
    boolean isSubjunctive(int index) {
        Token token = sentence.at(index);
        boolean ends = token.lower().endsWith("e") && !token.lower().endsWith("te");
        return is("subjunctive", index)
                || (lexicon.reportsAfterComma()
                        && token.tag() == Tag.VERB
                        && ends
                        && !is("be", index)
                        && !sentence.is(index - 1, "ich"));
    }

    /// Whether the word at a place is in one of the language's lists.
    boolean is(String list, int index) {
        return lexicon.has(list, sentence.at(index).lower());
    }

    boolean isFinite(int cue) {
        return form(cue).shape() != CueForm.Shape.GOING;
    }

    boolean isDash(int index) {
        return sentence.at(index).lower().matches("[—–-]{1,2}");
    }

    boolean isPause(int index) {
        return sentence.is(index, ",") || isDash(index);
    }

    /// Whether a clause may begin at a token.
    boolean isOpen(int index) {
        return index == 0 || sentence.isQuotation(index - 1) || isPause(index - 1);
    }

    boolean isVerb(int index) {
        return sentence.tag(index) == Tag.VERB || sentence.tag(index) == Tag.AUX;
    }

    /// Whether a verb stands there that is neither "going" nor "to go".
    boolean isFiniteVerb(int index) {
        return sentence.tag(index) == Tag.AUX
                || (sentence.tag(index) == Tag.VERB
                        && !lexicon.isGoing(sentence.at(index).lower())
                        && !is("infinitive", index - 1));
    }

    boolean hasFinite(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i ->
                        isFiniteVerb(i)
                                || (sentence.isQuotation(i)
                                        && sentence.at(i).span().length() > A_SENTENCE));
    }

    /// The first token that is no sign, from a place on.
    int skipSigns(int start) {
        int at = start;
        while (at < sentence.size() && sentence.tag(at) == Tag.PUNCT && !sentence.isQuotation(at)) {
            at++;
        }
        return at;
    }

    /// Where the clause begins that ends there.
    int clauseStart(int end) {
        int start = end;
        while (start > 0 && !sentence.is(start - 1, ";") && !isFound(start - 1)) {
            start--;
        }
        return skipSigns(start);
    }

    /// "sagte der „Berliner Zeitung“, …", "sagte gegenüber Wang: …"
    private @Nullable Phrase dative(int after) {
        boolean towards = is("to", after);
        if (!towards && !is("dative-article", after)) {
            return null;
        }
        @Nullable Phrase phrase = phrases.startingAt(towards ? after + 1 : after);
        return phrase != null && !phrases.isTime(phrase.to() - 1) ? phrase : null;
    }

    /// The one who is told: "told Wang", "said to reporters"; `after` is the token after the verb.
    @Nullable Phrase addressee(int cue, int after) {
        if (lexicon.turnsVerb()) {
            return dative(after);
        }
        CueForm form = form(cue);
        boolean object = form.hasListener();
        if (!object && !is("to", after)) {
            return null;
        }
        int start = object ? after : after + 1;
        Token first = sentence.at(start);
        boolean other = phrases.isTime(start) || is("that", start) || first.tag() == Tag.VERB;
        return other ? null : phrases.startingAt(start);
    }
}
