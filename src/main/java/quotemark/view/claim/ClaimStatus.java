package quotemark.view.claim;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import quotemark.annotation.Claim;
import quotemark.annotation.HouseStyle;
import quotemark.view.ClaimSign;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// How a claim stands: the sign, and the newsroom's word for it, in the status's colour.
public final class ClaimStatus {
    private ClaimStatus() {}

    /// The sign alone.
    public static Node sign(Claim.Status status, Theme theme, double scale) {
        var sign = ClaimSign.icon(status).node(scale);
        sign.setStyle("-fx-stroke:" + Theme.css(theme.of(status)));
        return new Group(sign);
    }

    /// Such as "Contested", with its sign.
    public static Label of(Claim.Status status, HouseStyle style, Theme theme) {
        var label = new Label();
        label.getStyleClass().add("claim-heading");
        show(label, status, style, theme);
        return label;
    }

    /// The same on a label that is there already.
    public static void show(Label label, Claim.Status status, HouseStyle style, Theme theme) {
        label.setText(Wording.capital(style.name(status)));
        label.setGraphic(sign(status, theme, .85));
        label.setStyle("-fx-text-fill:" + Theme.css(theme.of(status)));
    }
}
