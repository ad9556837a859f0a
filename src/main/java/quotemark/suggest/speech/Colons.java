package quotemark.suggest.speech;

import java.util.List;
import java.util.stream.IntStream;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds what stands after a name and a colon: Quill: the bridge is safe.
final class Colons {
    private static final int LONGEST_NAME = 8;

    private final Scene scene;
    private final Sentence sentence;

    Colons(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    void add() {
        int colon =
                IntStream.range(1, Math.min(sentence.size() - 2, LONGEST_NAME))
                        .filter(i -> sentence.is(i, ":"))
                        .findFirst()
                        .orElse(0);
        boolean named =
                colon > 0
                        && sentence.first()
                        && sentence.tag(colon - 1) == Tag.PROPN
                        && IntStream.range(0, colon).allMatch(this::isInName);
        if (named) {
            int end = new Contents(scene).end(colon + 1, colon);
            scene.found()
                    .add(
                            new Saying(
                                    List.of(new Phrase(colon + 1, Math.max(colon + 2, end))),
                                    null,
                                    new Phrase(0, colon),
                                    Pattern.COLON));
        }
    }

    private boolean isInName(int index) {
        return switch (sentence.tag(index)) {
            case ADJ, ADP, DET, NOUN, PROPN -> true;
            default -> sentence.is(index, ".");
        };
    }
}
