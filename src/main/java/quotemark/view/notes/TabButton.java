package quotemark.view.notes;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/// Opens a list, and says how many are in it.
final class TabButton extends ToggleButton {
    private final Label count = new Label();

    TabButton(String title) {
        super(title);
        getStyleClass().setAll("tab-button");
        count.getStyleClass().add("tab-count");
        setGraphic(count);
        setContentDisplay(ContentDisplay.RIGHT);
    }

    void count(int number) {
        count.setText(String.valueOf(number));
        setAccessibleText(getText() + ", " + number);
    }
}
