package quotemark.suggest.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds who says what the sentence before tells: Die Brücke ist sicher. Das teilte die Polizei
/// mit.
final class Backwards {
    private Backwards() {}

    /// Null where a sentence does not point back.
    static @Nullable Saying in(String text, Sentence sentence, CueLexicon lexicon) {
        if (!lexicon.has("back", sentence.at(0).lower())) {
            return null;
        }
        var scene = new Scene(text, sentence, lexicon);
        for (int i = 1; i < sentence.size(); i++) {
            CueForm form = scene.form(i);
            boolean says = sentence.tag(i) == Tag.VERB && form.is(Frame.SAY) && !form.weak();
            @Nullable Phrase source =
                    says && !form.equals(CueForm.UNKNOWN) ? scene.subjects().before(i) : null;
            boolean second = scene.subjects().finite(i) == 1;
            if (source != null && source.from() > 1 && second) {
                return new Saying(
                        List.of(new Phrase(0, 1)),
                        new Phrase(i, i + 1),
                        source,
                        Pattern.CLAUSE_FIRST);
            }
        }
        return null;
    }
}
