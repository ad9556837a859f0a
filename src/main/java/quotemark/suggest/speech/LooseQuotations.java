package quotemark.suggest.speech;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.text.Span;

/// Finds who may say a quotation that no verb brings in.
final class LooseQuotations {
    private static final int LONGEST_SIGNATURE = 9;

    private final String text;
    private final List<Sentence> sentences;
    private final CueLexicon lexicon;

    LooseQuotations(String text, List<Sentence> sentences, CueLexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    /// “…” — Ada Quill; null if nobody signs it.
    ///
    /// @param number of the sentence
    /// @param at the quotation's token
    @Nullable Span afterDash(int number, int at) {
        boolean last = at + 1 >= sentences.get(number).size() && number + 1 < sentences.size();
        Sentence sentence = sentences.get(last ? number + 1 : number);
        int dash = last ? 0 : at + 1;
        if (!sentence.at(dash).lower().matches("[—–―-]{1,2}")) {
            return null;
        }
        int end = dash + 1;
        while (end < sentence.size() && end - dash < LONGEST_SIGNATURE && isName(sentence, end)) {
            end++;
        }
        boolean alone = end >= sentence.size() || !sentence.at(end).isWord();
        return alone && end > dash + 1 && sentence.at(dash + 1).isCapital()
                ? sentence.span(dash + 1, end)
                : null;
    }

    private static boolean isName(Sentence sentence, int index) {
        return switch (sentence.tag(index)) {
            case ADJ, NOUN, PROPN -> true;
            default -> sentence.is(index, ".");
        };
    }

    /// Quill: “…” – From the report: “…”. Else whom the sentence, or the one before, is about; else
    /// whoever spoke last.
    @Nullable Span speaker(int number, int at, boolean whole, @Nullable Span last) {
        Sentence sentence = sentences.get(number);
        if (sentence.is(at - 1, ":")) {
            return beforeColon(sentence, at - 1);
        }
        if (!whole) {
            @Nullable Span subject = subject(sentence, at);
            boolean other = subject == null || isNobody(subject);
            return other ? last : subject;
        }
        @Nullable Span subject =
                number == 0
                        ? null
                        : subject(sentences.get(number - 1), sentences.get(number - 1).size());
        return subject == null || isNobody(subject) ? last : subject;
    }

    /// Who thinks or wants something there, in the narrator's words; null if nobody clearly does.
    @Nullable Span aboutWhom(int number) {
        Sentence sentence = sentences.get(number);
        @Nullable Span subject = lexicon.isIn(sentence) ? subject(sentence, sentence.size()) : null;
        return subject == null || isNobody(subject) ? null : subject;
    }

    private boolean isNobody(Span subject) {
        String first = subject.of(text).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return lexicon.has("nobody", first) || lexicon.has("possessive", first);
    }

    private @Nullable Span beforeColon(Sentence sentence, int colon) {
        @Nullable Span subject = subject(sentence, colon);
        var scene = new Scene(text, sentence, lexicon);
        return subject != null ? subject : Growing.span(sentence, scene.phrases().endingAt(colon));
    }

    /// Nobody of the sentence, where it is itself reported.
    private @Nullable Span ofMainVerb(Scene scene) {
        int verb = new MainVerb(scene).index();
        return verb < 0 || scene.isSubjunctive(verb)
                ? null
                : Growing.span(scene.sentence(), scene.subjects().before(verb));
    }

    private @Nullable Span subject(Sentence sentence, int end) {
        var scene = new Scene(text, sentence, lexicon);
        if (lexicon.turnsVerb()) {
            return ofMainVerb(scene);
        }
        for (int i = 0; i < end; i++) {
            @Nullable Phrase subject = scene.isVerb(i) ? scene.subjects().before(i) : null;
            if (subject != null) {
                return Growing.span(sentence, subject);
            }
        }
        return null;
    }
}
