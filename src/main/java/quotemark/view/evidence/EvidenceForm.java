package quotemark.view.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import quotemark.annotation.Evidence;
import quotemark.view.Choices;

/// A web address as evidence for or against a claim. Nothing is fetched.
public final class EvidenceForm extends VBox {
    private final TextField address = new TextField();
    private final TextField title = new TextField();
    private final TextArea excerpt = new TextArea();
    private final ChoiceBox<Evidence.Relation> relation =
            Choices.of(
                    Evidence.Relation.values(),
                    Evidence.Relation.REFUTES,
                    "What it does to the claim");
    private final Label problem = new Label();
    private final BiConsumer<Evidence.Relation, Evidence.Source.Page> add;

    /// An empty form.
    ///
    /// @param claim the statement that it is about
    /// @param add takes what was filled in
    public EvidenceForm(String claim, BiConsumer<Evidence.Relation, Evidence.Source.Page> add) {
        this.add = add;
        getStyleClass().add("form");
        var heading = new Label("Evidence");
        heading.getStyleClass().add("card-title");
        var about = new Label("On: " + claim);
        about.getStyleClass().add("soft");
        about.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        excerpt.setPrefRowCount(3);
        excerpt.setWrapText(true);
        var button = new Button("Add evidence");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> confirm());
        var hint =
                new Label(
                        "Words of this article: close this, select them, and add evidence again.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(heading, about, fields(), problem, new HBox(button), hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private GridPane fields() {
        var grid = new GridPane(10, 8);
        row(grid, 0, "Address", address);
        row(grid, 1, "Title", title);
        row(grid, 2, "Excerpt", excerpt);
        row(grid, 3, "Relation", relation);
        address.setPromptText("https://");
        return grid;
    }

    private static void row(GridPane grid, int row, String name, Control field) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(60);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setPrefWidth(340);
        grid.addRow(row, label, field);
    }

    public TextField field() {
        return address;
    }

    private void pressed(KeyEvent press) {
        boolean inExcerpt = excerpt.isFocused() && !press.isShortcutDown();
        if (press.getCode() == KeyCode.ENTER && !inExcerpt && !relation.isFocused()) {
            press.consume();
            confirm();
        }
    }

    private void confirm() {
        String typed = address.getText().strip();
        if (isWebAddress(typed)) {
            add.accept(
                    relation.getValue(),
                    new Evidence.Source.Page(
                            typed, title.getText().strip(), "", "", excerpt.getText().strip()));
        } else {
            problem.setText("This is no web address: it should begin with https:// or http://.");
            address.requestFocus();
        }
    }

    private static boolean isWebAddress(String typed) {
        try {
            var uri = new URI(typed);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
