package quotemark.view.claim;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import quotemark.annotation.Evidence;
import quotemark.view.Choices;
import quotemark.view.Icon;

/// What a piece of evidence does to its claim, how much it weighs, and a cross to take it away.
public final class EvidenceControls extends HBox {

    public EvidenceControls(Evidence evidence, ClaimQuestions questions) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        ChoiceBox<Evidence.Relation> relation =
                Choices.of(
                        Evidence.Relation.values(), evidence.relation(), "What this evidence does");
        relation.setId("evidence-" + evidence.id());
        relation.valueProperty()
                .addListener((_, _, chosen) ->
                        questions.change(evidence, evidence.withRelation(chosen)));
        ChoiceBox<Evidence.Strength> strength =
                Choices.of(
                        Evidence.Strength.values(),
                        evidence.strength(),
                        "How much this evidence weighs");
        strength.setId("strength-" + evidence.id());
        strength.valueProperty()
                .addListener((_, _, chosen) ->
                        questions.change(evidence, evidence.withStrength(chosen)));
        var remove = new Button(null, new Group(Icon.CLOSE.node(.7)));
        remove.getStyleClass().addAll("flat", "small", "icon-button");
        remove.setAccessibleText("Remove this evidence");
        remove.setOnAction(_ -> questions.remove(evidence));
        getChildren().addAll(relation, strength, remove);
    }
}
