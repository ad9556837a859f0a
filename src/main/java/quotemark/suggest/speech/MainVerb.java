package quotemark.suggest.speech;

import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds the finite verb of a sentence's main clause, in a language that begins its subordinate
/// clauses with a word of their own and sets them off by commas.
final class MainVerb {
    static final int NONE = -1;

    private final Scene scene;
    private final Sentence sentence;

    MainVerb(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /// Its token; [#NONE] if there is none.
    int index() {
        boolean subordinate = opensClause(0);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, ",")) {
                subordinate = opensClause(i + 1);
            } else if (!subordinate && scene.isFiniteVerb(i)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean opensClause(int index) {
        int at = sentence.tag(index) == Tag.ADP ? index + 1 : index;
        boolean relative =
                scene.is("relative", at)
                        && (sentence.tag(at) == Tag.PRON || sentence.tag(at + 1) == Tag.VERB);
        return sentence.tag(index) == Tag.SCONJ
                || scene.is("that", index)
                || scene.is("when", index)
                || scene.is("whether", index)
                || relative;
    }
}
