package quotemark.view.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import quotemark.annotation.Days;
import quotemark.annotation.Evidence;
import quotemark.view.Choices;
import quotemark.view.EnterKey;
import quotemark.view.FormGrid;
import quotemark.view.WebAddress;
import quotemark.view.Wording;

/// A web address or a file as evidence for or against a claim. Nothing is fetched.
public final class EvidenceForm extends VBox {

    /// Takes what was filled in.
    public interface Taking {
        void page(Evidence.Relation relation, Evidence.Source.Page page);

        /// Asks for a file and takes it, if the reader chooses one.
        void file(Evidence.Relation relation);
    }

    private final TextField address = new TextField();
    private final TextField title = new TextField();
    private final TextField publisher = new TextField();
    private final TextField accessed =
            new TextField(LocalDate.now(ZoneId.systemDefault()).toString());
    private final TextArea excerpt = new TextArea();
    private final ChoiceBox<Evidence.Relation> relation =
            Choices.of(
                    Evidence.Relation.values(),
                    Evidence.Relation.REFUTES,
                    "What it does to the claim");
    private final Label problem = new Label();
    private final Taking taking;

    /// An empty form.
    ///
    /// @param claim the statement that it is about
    public EvidenceForm(String claim, Taking taking) {
        this.taking = taking;
        getStyleClass().addAll("form", "evidence-form");
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
        var file = new Button("Take a file");
        file.setOnAction(_ -> taking.file(relation.getValue()));
        var hint =
                new Label(
                        "A file is kept in the library with its hash. Words of an article: close"
                                + " this, select them, and add evidence again.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(heading, about, fields(), problem, new HBox(8, button, file), hint);
        EnterKey.confirms(this, this::confirm);
    }

    private FormGrid fields() {
        var grid = new FormGrid();
        grid.add("Address", address);
        grid.add("Title", title);
        grid.add("Publisher", publisher);
        grid.add("Accessed", accessed);
        grid.add("Excerpt", excerpt);
        grid.add("Relation", relation);
        accessed.setPromptText("empty while nobody has looked");
        address.setPromptText("https://");
        return grid;
    }

    public TextField field() {
        return address;
    }

    private void confirm() {
        String day = accessed.getText().strip();
        if (!WebAddress.isValid(address.getText())) {
            problem.setText(WebAddress.PROBLEM);
            address.requestFocus();
        } else if (!day.isEmpty() && !Days.isDay(day)) {
            problem.setText(Wording.NO_DAY);
            accessed.requestFocus();
        } else {
            taking.page(relation.getValue(), page(day));
        }
    }

    private Evidence.Source.Page page(String day) {
        return new Evidence.Source.Page(
                address.getText().strip(),
                title.getText().strip(),
                publisher.getText().strip(),
                day,
                excerpt.getText().strip());
    }
}
