package quotemark.suggest.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;

/// Finds what stands in the subjunctive behind a main clause that does not: whatever its verb, it
/// tells that somebody says so. Der Minister zeigt sich offen dafür, dass Schulen schließen
/// könnten.
final class SubjunctiveClauses {
    private final Scene scene;
    private final Sentence sentence;

    SubjunctiveClauses(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    void add() {
        int verb = new MainVerb(scene).index();
        if (verb < 0 || scene.isSubjunctive(verb)) {
            return;
        }
        int start = start(verb + 1);
        @Nullable Phrase source = start < 0 ? null : scene.subjects().before(verb);
        if (source != null && source.from() < start) {
            int end = new Contents(scene).end(start, verb);
            scene.found()
                    .add(
                            new Saying(
                                    List.of(new Phrase(start, end)),
                                    new Phrase(verb, verb + 1),
                                    source,
                                    Pattern.CLAUSE_AFTER));
        }
    }

    /// Of the first clause whose own verb is in the subjunctive; negative if none is.
    private int start(int from) {
        int clause = -1;
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.is(i, ",") || sentence.is(i, ":")) {
                clause = scene.is("relative", i + 1) ? -1 : i + 1;
            } else if (clause >= 0 && scene.isSubjunctive(i) && !scene.is("conditional", i)) {
                return scene.is("that", clause) ? clause + 1 : clause;
            }
        }
        return -1;
    }
}
