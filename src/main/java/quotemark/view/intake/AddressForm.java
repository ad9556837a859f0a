package quotemark.view.intake;

import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.view.EnterKey;
import quotemark.view.WebAddress;

/// Asks for the address of a page to fetch.
public final class AddressForm extends VBox {
    private final TextField address = new TextField();
    private final Label problem = new Label();
    private final Predicate<String> fetch;

    /// A form that proposes an address.
    ///
    /// @param proposed perhaps empty
    /// @param fetch takes what was typed, and says whether it is an address
    public AddressForm(String proposed, Predicate<String> fetch) {
        this.fetch = fetch;
        getStyleClass().addAll("form", "address-form");
        var heading = new Label("Open a web address");
        heading.getStyleClass().add("card-title");
        heading.setLabelFor(address);
        address.setText(proposed);
        address.setPromptText("https://");
        address.selectAll();
        HBox.setHgrow(address, Priority.ALWAYS);
        var button = new Button("Fetch");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> confirm());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        address.textProperty().addListener((_, _, _) -> problem.setText(""));
        var hint =
                new Label(
                        "Only this page is fetched, without its pictures and scripts, and without"
                                + " cookies. What comes is kept in the library as it came.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(heading, new HBox(8, address, button), problem, hint);
        EnterKey.confirms(this, this::confirm);
    }

    public TextField field() {
        return address;
    }

    private void confirm() {
        if (!fetch.test(address.getText())) {
            problem.setText(WebAddress.PROBLEM);
            address.requestFocus();
        }
    }
}
