package quotemark.view.claim;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import quotemark.annotation.ClaimBoard.Proof;
import quotemark.annotation.Evidence;

/// One piece of evidence on a board. Words of an article open where they stand.
final class ProofLine {
    private ProofLine() {}

    static VBox of(Proof proof, ClaimQuestions questions) {
        Evidence evidence = proof.evidence();
        String words = SourceWords.words(evidence.source());
        String origin = SourceWords.origin(evidence.source(), proof.article());
        Node[] parts = {Labelled.words(words, "evidence-words"), Labelled.words(origin, "soft")};
        var controls = new EvidenceControls(evidence, questions);
        if (evidence.source() instanceof Evidence.Source.Passage passage
                && proof.article() != null) {
            var line =
                    new Line(
                            words + ", " + origin,
                            () ->
                                    questions.open(
                                            proof.article().id(),
                                            evidence.id(),
                                            passage.anchor().span()),
                            parts);
            return new VBox(4, line, controls);
        }
        var still = new VBox(3, parts);
        still.getStyleClass().add("board-still");
        return new VBox(4, still, controls);
    }
}
