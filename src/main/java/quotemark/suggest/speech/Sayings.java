package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds who says what in one sentence.
final class Sayings {
    private Sayings() {}

    /// In the order of what is said. What somebody says within something said is not looked for.
    static List<Saying> in(String text, Sentence sentence, CueLexicon lexicon) {
        var scene = new Scene(text, sentence, lexicon);
        var cues = new Cues(scene);
        List<Integer> open =
                IntStream.range(0, sentence.size())
                        .filter(cues::isCue)
                        .boxed()
                        .collect(Collectors.toCollection(ArrayList::new));
        var postposed = new Postposed(scene);
        open.removeIf(postposed::add);
        if (lexicon.turnsVerb()) {
            new GermanSources(scene).addAll();
        } else {
            new AccordingTo(scene).addAll();
        }
        var preposed = new Preposed(scene);
        open.stream().filter(cue -> !scene.isFound(cue)).forEach(preposed::add);
        if (scene.found().isEmpty()) {
            new Colons(scene).add();
        }
        if (scene.found().isEmpty() && lexicon.reportsAfterComma()) {
            new SubjunctiveClauses(scene).add();
        }
        new NounCues(scene).addAll();
        scene.found().replaceAll(saying -> throughMedium(scene, saying));
        return scene.found().stream().sorted(Comparator.comparingInt(Saying::from)).toList();
    }

    private static int afterArticle(Scene scene, int start) {
        return scene.sentence().tag(start) == Tag.DET ? start + 1 : start;
    }

    /// Who tells a newspaper something speaks through it.
    private static Saying throughMedium(Scene scene, Saying saying) {
        @Nullable Phrase told = saying.addressee();
        boolean medium =
                told != null
                        && saying.channel() == null
                        && (scene.is("media", told.to() - 1)
                                || scene.is("media", afterArticle(scene, told.from())));
        return medium ? saying.throughAddressee() : saying;
    }
}
