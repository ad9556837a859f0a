package quotemark.suggest.line;

import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// What stands between somebody who says something and what is said: "on Monday", "at the
/// conference two days ago".
final class Adjuncts {
    private static final int MOST = 6;

    private final Line line;
    private final Range sentence;
    private final NounPhrases phrases;

    Adjuncts(Line line, Range sentence, NounPhrases phrases) {
        this.line = line;
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /// Where those end that begin here.
    int end(int start) {
        int at = start;
        for (int count = 0; count < MOST && at < sentence.to(); count++) {
            int next = endOfOne(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return Math.min(at, sentence.to());
    }

    private int endOfOne(int at) {
        boolean counted = line.at(at).isNumber() || line.is(at, WordKind.THE);
        if (line.isTime(at) || (counted && line.isTime(at + 1))) {
            return at + (counted && !line.isTime(at) ? 2 : 1);
        }
        if (line.is(at, WordKind.SELF) || phrases.isAdverb(at) || isParticle(at)) {
            return at + 1;
        }
        boolean preposition = line.is(at, WordKind.AT) || line.is(at, WordKind.OF);
        boolean article = line.is(at, WordKind.THE) && !line.is(at, WordKind.AT);
        if (!preposition || article) {
            return at;
        }
        if (line.isTime(at + 1)) {
            return at + 2;
        }
        @Nullable Range phrase = phrases.startingAt(at + 1);
        return phrase == null ? at : phrase.to();
    }

    /// What stands between a verb and what is said, and means nothing here: "also".
    private boolean isParticle(int at) {
        return line.is(at, WordKind.HAS)
                && !line.is(at, WordKind.AT)
                && !line.is(at, WordKind.FINITE)
                && !line.is(at, WordKind.WAS);
    }
}
