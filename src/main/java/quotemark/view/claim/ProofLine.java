package quotemark.view.claim;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import quotemark.annotation.ClaimBoard.Proof;
import quotemark.annotation.Evidence;

/// One piece of evidence on a board. Words of an article open where they stand.
final class ProofLine {
    private ProofLine() {}

    static HBox of(Proof proof, ClaimQuestions questions) {
        Evidence evidence = proof.evidence();
        String words = SourceWords.words(evidence.source());
        String origin = SourceWords.origin(evidence.source(), proof.article());
        Node[] parts = {Labelled.words(words, "evidence-words"), Labelled.words(origin, "soft")};
        var controls = new EvidenceControls(evidence, questions);
        if (evidence.source() instanceof Evidence.Source.Passage(var version, var anchor)
                && proof.article() != null) {
            Runnable open = () -> questions.open(version, evidence.id(), anchor.span());
            return row(new Line(words + ", " + origin, open, parts), controls);
        }
        var still = new VBox(3, parts);
        still.getStyleClass().add("board-still");
        return row(still, controls);
    }

    private static HBox row(Region says, EvidenceControls controls) {
        HBox.setHgrow(says, Priority.ALWAYS);
        controls.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Labelled.row(says, controls);
        row.setFillHeight(false);
        return row;
    }
}
