package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.text.Span;
import quotemark.text.Words;

/// Finds who says what over a whole text: what one sentence leaves open, its neighbours tell.
final class Discourse {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_IN_A_SENTENCE = 4;

    private final String text;
    private final List<Sentence> sentences;
    private final CueLexicon lexicon;
    private final LooseQuotations loose;
    private final List<Growing> all = new ArrayList<>();

    /// Paragraphs of a quotation that is not closed yet: whoever says its last says them.
    private final List<Span> held = new ArrayList<>();

    private Discourse(String text, List<Sentence> sentences, CueLexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.loose = new LooseQuotations(text, sentences, lexicon);
    }

    /// In the order of what is said; what was found so far, where the thread is interrupted.
    static List<Attribution> in(String text, List<Sentence> sentences, CueLexicon lexicon) {
        return new Discourse(text, sentences, lexicon).all();
    }

    private List<Attribution> all() {
        for (int i = 0; i < sentences.size() && !Thread.currentThread().isInterrupted(); i++) {
            read(i);
        }
        sentences.stream().skip(Math.max(0, sentences.size() - 1)).forEach(this::releaseHeld);
        return all.stream()
                .map(Growing::whole)
                .sorted(Comparator.comparing(found -> found.contents().getFirst()))
                .toList();
    }

    private void read(int number) {
        Sentence sentence = sentences.get(number);
        if (!sentence.isQuotation(0)) {
            releaseHeld(sentence);
        }
        var quotations = new Quotations(text, sentence, lexicon);
        List<Saying> sayings = Sayings.in(text, sentence, lexicon);
        sayings.forEach(saying -> all.add(new Growing(sentence, saying, quotations)));
        claimHeld(sentence);
        if (number > 0 && sayings.isEmpty() && pointsBack(sentences.get(number - 1), sentence)) {
            return;
        }
        if (sayings.isEmpty() && isReported(sentence)) {
            report(sentence, number);
            return;
        }
        IntStream.range(0, sentence.size())
                .filter(at ->
                        sentence.isQuotation(at) && sayings.stream().noneMatch(s -> s.contains(at)))
                .forEach(at -> addLoose(number, at, quotations));
    }

    /// What nobody went on with is said by whoever spoke last.
    private void releaseHeld(Sentence sentence) {
        if (!held.isEmpty()) {
            @Nullable Span last = all.isEmpty() ? null : all.getLast().source();
            var found = new Growing(sentence, held.removeFirst(), last);
            joinHeld(found);
            all.add(found);
        }
    }

    /// Whoever says the paragraph in which a quotation is closed.
    private void claimHeld(Sentence sentence) {
        if (!held.isEmpty() && sentence.isQuotation(0)) {
            Span first = sentence.at(0).span();
            all.reversed().stream()
                    .limit(MOST_IN_A_SENTENCE)
                    .filter(found -> found.begins(first))
                    .findFirst()
                    .ifPresent(this::joinHeld);
        }
    }

    private boolean pointsBack(Sentence before, Sentence sentence) {
        boolean told = !all.isEmpty() && all.getLast().in(before);
        @Nullable Saying saying = told ? null : Backwards.in(text, sentence, lexicon);
        if (saying != null) {
            all.add(new Growing(before, sentence, saying));
        }
        return saying != null;
    }

    /// As one report, sentence after sentence.
    private void report(Sentence sentence, int number) {
        Growing last = all.getLast();
        if (last.isReportEndingWith(sentences.get(number - 1))) {
            last.report(sentence);
        } else {
            boolean near = last.in(sentences.get(number - 1));
            @Nullable Span about = near ? null : loose.aboutWhom(number - 1);
            all.add(new Growing(sentence, about == null ? last.source() : about));
        }
    }

    /// "Die Brücke sei sicher.", after somebody spoke in this paragraph, or in the one before it.
    private boolean isReported(Sentence sentence) {
        if (all.isEmpty() || !lexicon.reportsAfterComma()) {
            return false;
        }
        int since = sentence.paragraph() - all.getLast().paragraph();
        if (since > 1) {
            return false;
        }
        var scene = new Scene(text, sentence, lexicon);
        int verb = new MainVerb(scene).index();
        return scene.isSubjunctive(verb) && (since == 0 || !scene.is("conditional", verb));
    }

    /// A quotation that no verb of its sentence claims goes on with what was said before, or is
    /// said by whom the text beside it is about.
    private void addLoose(int number, int at, Quotations quotations) {
        Sentence sentence = sentences.get(number);
        Span quotation = sentence.at(at).span();
        @Nullable Turn turn = at == 0 ? Turn.in(text, quotation) : null;
        if (turn != null) {
            releaseHeld(sentence);
            all.add(new Growing(sentence, turn));
            return;
        }
        if (Turn.isDirection(text, quotation)) {
            return;
        }
        if (quotations.isWhole() && !all.isEmpty() && all.getLast().goesOnAsTurn(text, sentence)) {
            all.getLast().joinTurn(sentence);
            return;
        }
        if (goesOn(number, at)) {
            held.add(quotation);
            return;
        }
        // A misprint, or a line that is drawn out of the article and stands in it again.
        if (held.isEmpty() && !Quotations.isClosed(text, quotation)) {
            return;
        }
        @Nullable Span signed = loose.afterDash(number, at);
        boolean whole = quotations.isWhole();
        @Nullable Growing before = whole && signed == null ? before(sentence) : null;
        if (before != null) {
            join(before, quotation);
        } else if (isSpeech(quotations, at, whole)) {
            @Nullable Span last = all.isEmpty() ? null : all.getLast().source();
            Span source =
                    signed != null || quotations.isCried(at)
                            ? signed
                            : loose.speaker(number, at, whole, last);
            var found = new Growing(sentence, quotation, source);
            all.add(found);
            joinHeld(found);
        }
    }

    private void join(Growing found, Span quotation) {
        joinHeld(found);
        found.join(quotation);
    }

    private void joinHeld(Growing found) {
        held.forEach(found::join);
        held.clear();
    }

    /// Whether a quotation is left open at the end of its paragraph and opened again in the next.
    private boolean goesOn(int number, int at) {
        Sentence sentence = sentences.get(number);
        Span quotation = sentence.at(at).span();
        boolean last = at == sentence.size() - 1 && number + 1 < sentences.size();
        return last
                && !Quotations.isClosed(text, quotation)
                && sentences.get(number + 1).first()
                && sentences.get(number + 1).isQuotation(0)
                && text.charAt(sentences.get(number + 1).at(0).span().start())
                        == text.charAt(quotation.start());
    }

    /// Whether it is no sign, no title and no word held at a distance.
    private boolean isSpeech(Quotations quotations, int at, boolean whole) {
        int words = Words.count(quotations.words(at));
        if (quotations.isWork(at) || quotations.hasAuthor(at)) {
            return false;
        }
        if (lexicon.has("grammar", "fragments")) {
            return quotations.isFragment(at);
        }
        boolean ends = quotations.endsOpen(at) || quotations.endsWithSign(at);
        return quotations.isCalled(at)
                || quotations.isExclaimed(at)
                || (words >= FEWEST_WORDS
                        && (whole || ends || words > FEWEST_WORDS)
                        && (!quotations.hasCapitals(at) || (whole && ends)));
    }

    /// What was said last, if it may go on here: in the same paragraph, or in quotation marks just
    /// before.
    private @Nullable Growing before(Sentence sentence) {
        if (all.isEmpty()) {
            return null;
        }
        Growing last = all.getLast();
        for (Growing found : all.reversed()) {
            if (found.paragraph() < sentence.paragraph()) {
                break;
            }
            if (found.isQuoted()) {
                return found;
            }
        }
        boolean goesOn =
                last.paragraph() == sentence.paragraph()
                        || (last.paragraph() == sentence.paragraph() - 1
                                && sentence.first()
                                && last.isQuoted()
                                && last.hasMark(text, sentence.at(0).span()));
        return goesOn ? last : null;
    }
}
