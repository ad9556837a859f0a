package quotemark.view.claim;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import quotemark.annotation.Evidence;
import quotemark.view.Icon;
import quotemark.view.Theme;

/// How it is shown what evidence does, beside the word.
public final class Relations {
    private Relations() {}

    public static Icon icon(Evidence.Relation relation) {
        return switch (relation) {
            case SUPPORTS -> Icon.CHECK;
            case REFUTES -> Icon.CLOSE;
            case QUALIFIES -> Icon.APPROXIMATE;
            case CONTEXTUALISES -> Icon.TEXT;
        };
    }

    public static Node sign(Evidence.Relation relation, Theme theme) {
        var sign = icon(relation).node(.8);
        sign.setStyle("-fx-stroke:" + Theme.css(colour(theme)));
        return new Group(sign);
    }

    private static Color colour(Theme theme) {
        return theme.evidence();
    }
}
