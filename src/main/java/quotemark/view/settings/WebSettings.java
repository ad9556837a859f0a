package quotemark.view.settings;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// From where pages are fetched.
final class WebSettings extends VBox {

    /// @param localNetwork whether addresses of the local network are fetched too
    WebSettings(ObjectProperty<Boolean> localNetwork) {
        super(5);
        var allowed = new CheckBox("Addresses of the local network");
        allowed.getStyleClass().add("local-network");
        allowed.setOnAction(_ -> localNetwork.set(allowed.isSelected()));
        localNetwork.subscribe(allowed::setSelected);
        var hint =
                new Label(
                        "Also fetch pages of this computer and of the network around it. While it"
                                + " is off, no link from elsewhere can lead there.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(allowed, hint);
    }
}
