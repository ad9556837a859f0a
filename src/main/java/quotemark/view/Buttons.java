package quotemark.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Makes the controls of an action.
public final class Buttons {
    private Buttons() {}

    /// With icon, name and key.
    public static Button full(Action action) {
        var key = key(action);
        var name = new Label(action.name());
        name.getStyleClass().add("button-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(7, name, key);
        content.setAlignment(Pos.CENTER_LEFT);
        if (action.icon() != null) {
            content.getChildren().addFirst(new Group(action.icon().node()));
        }
        Button button = bare(action);
        button.setGraphic(content);
        return button;
    }

    /// With its icon, and with name and key as long as there is room for them.
    static Button yielding(
            Action action, ObservableBooleanValue roomForName, ObservableBooleanValue roomForKey) {
        Button button = full(action);
        for (Node part : ((HBox) button.getGraphic()).getChildren()) {
            if (part instanceof Label label) {
                boolean isKey = label.getStyleClass().contains("kbd");
                label.setMinWidth(Region.USE_PREF_SIZE);
                // Letters that are switched off leave an empty key.
                label.visibleProperty()
                        .bind(
                                isKey
                                        ? label.textProperty().isNotEmpty().and(roomForKey)
                                        : roomForName);
                label.managedProperty().bind(label.visibleProperty());
            }
        }
        return button;
    }

    /// With its icon alone.
    public static Button icon(Action action) {
        Button button = bare(action);
        if (action.icon() != null) {
            button.setGraphic(new Group(action.icon().node()));
        }
        button.getStyleClass().add("icon-button");
        return button;
    }

    private static Button bare(Action action) {
        var button = new Button();
        button.getStyleClass().add("bar-button");
        button.setAccessibleText(action.name());
        Hint.on(button, hint(action));
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setOnAction(_ -> action.perform());
        return button;
    }

    /// Its name, and its key if it has one.
    static ObservableValue<String> hint(Action action) {
        return action.keyProperty()
                .map(key -> key.isEmpty() ? action.name() : action.name() + "  (" + key + ")");
    }

    public static MenuItem menuItem(Action action) {
        var item = new MenuItem(action.name());
        // A menu's accelerator would act wherever the focus is; a letter must not.
        if (action.usual().stream().findFirst().orElse(null) instanceof Shortcut.Keys keys) {
            item.setAccelerator(keys.combination());
        } else {
            item.setGraphic(key(action));
        }
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setOnAction(_ -> action.perform());
        return item;
    }

    /// A key, as it looks on a keyboard.
    public static Label kbd(String key) {
        var label = new Label(key);
        label.getStyleClass().add("kbd");
        return label;
    }

    /// The key of an action; it goes where there is none.
    public static Label key(Action action) {
        Label key = kbd("");
        key.textProperty().bind(action.keyProperty());
        key.visibleProperty().bind(key.textProperty().isNotEmpty());
        key.managedProperty().bind(key.visibleProperty());
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
