package quotemark.view.notes;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Evidence;
import quotemark.view.claim.EvidenceControls;
import quotemark.view.claim.SourceWords;

/// A piece of evidence on a card: what it does, how much it weighs, what it says and where.
final class Proof extends VBox {

    Proof(Evidence evidence, Annotations annotations, CardContext context) {
        super(3);
        var words = new Label(SourceWords.words(evidence.source()));
        words.setWrapText(true);
        words.getStyleClass().add("evidence-words");
        getChildren().addAll(new EvidenceControls(evidence, context.claims()), words);
        origin(evidence, annotations).ifPresent(where -> getChildren().add(soft(where)));
    }

    /// Words of the open article need no more to be found.
    private static Optional<String> origin(Evidence evidence, Annotations annotations) {
        if (evidence.source() instanceof Evidence.Source.Passage passage) {
            @Nullable Article article = annotations.articleOf(passage.version()).orElse(null);
            return Optional.of(SourceWords.origin(evidence.source(), article))
                    .filter(_ -> !passage.version().equals(annotations.version().id()));
        }
        return Optional.of(SourceWords.origin(evidence.source(), null));
    }

    private static Label soft(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("soft");
        return label;
    }
}
