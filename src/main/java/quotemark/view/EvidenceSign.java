package quotemark.view;

import javafx.scene.Group;
import javafx.scene.Node;
import quotemark.annotation.Evidence;

/// How it is shown what evidence does to a claim, beside the word.
public final class EvidenceSign {
    private EvidenceSign() {}

    public static Icon icon(Evidence.Relation relation) {
        return switch (relation) {
            case SUPPORTS -> Icon.CHECK;
            case REFUTES -> Icon.CLOSE;
            case QUALIFIES -> Icon.APPROXIMATE;
            case CONTEXTUALISES -> Icon.TEXT;
        };
    }

    /// In the colour of what answers a claim.
    public static Node node(Evidence.Relation relation, Theme theme) {
        var sign = icon(relation).node(.8);
        sign.setStyle("-fx-stroke:" + Theme.css(theme.evidence()));
        return new Group(sign);
    }
}
