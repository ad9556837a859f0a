package quotemark.suggest.speech;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds what a phrase gives to somebody: According to Quill, the bridge is safe. – The bridge is
/// safe, according to Quill. What somebody else says there came through whom it names.
final class AccordingTo {
    private final Scene scene;
    private final Sentence sentence;

    AccordingTo(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    void addAll() {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            int length = scene.lexicon().according(sentence, i);
            if (length > 0) {
                add(new Phrase(i, i + length));
            }
        }
    }

    private void add(Phrase cue) {
        int to = sourceEnd(cue.to());
        if (to == cue.to()) {
            return;
        }
        Phrase source = new Phrase(cue.to(), to);
        boolean leads =
                cue.from() == 0
                        || (cue.from() <= 2
                                && sentence.tag(0) != Tag.PROPN
                                && !scene.hasFinite(0, cue.from()));
        @Nullable Phrase content = leads ? after(cue, to) : before(cue);
        if (content == null) {
            return;
        }
        Optional<Saying> through =
                scene.found().stream().filter(s -> !leads && isWithin(s, content)).findFirst();
        if (through.isPresent()) {
            scene.putThrough(through.orElseThrow(), source);
        } else if (!scene.isFound(content.from())) {
            scene.found().add(new Saying(List.of(content), cue, source, Pattern.ACCORDING_TO));
        }
    }

    private @Nullable Phrase after(Phrase cue, int to) {
        int verb = scene.skipSigns(to);
        int end = new Contents(scene).end(verb, cue.from());
        return end > verb ? new Phrase(verb, end) : null;
    }

    private @Nullable Phrase before(Phrase cue) {
        int end = sentence.is(cue.from() - 1, ",") ? cue.from() - 1 : cue.from();
        int start = scene.clauseStart(end);
        return end > start ? new Phrase(start, end) : null;
    }

    private static boolean isWithin(Saying saying, Phrase content) {
        return saying.contains(content.from())
                || (saying.cue() != null && content.contains(saying.cue().from()));
    }

    private int sourceEnd(int from) {
        int to = from;
        while (to < sentence.size() && isInSource(to)) {
            to++;
        }
        return to;
    }

    private boolean isInSource(int index) {
        Token token = sentence.at(index);
        return switch (token.tag()) {
            case PUNCT -> !token.quotation() && "-&/()'".contains(token.lower());
            case VERB -> token.lower().matches(".*(ed|ing)");
            default -> true;
        };
    }
}
