package quotemark.view.claim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Days;
import quotemark.annotation.Rating;
import quotemark.annotation.Scale;
import quotemark.session.VerdictActs;
import quotemark.view.Choices;
import quotemark.view.EnterKey;
import quotemark.view.FormGrid;
import quotemark.view.WebAddress;
import quotemark.view.Wording;

/// A conclusion on a claim: a rating on one of the newsroom's scales, and why.
public final class VerdictForm extends VBox {
    private final ChoiceBox<Scale> scale;
    private final ChoiceBox<Rating> rating;
    private final TextField label = new TextField();
    private final TextArea explanation = new TextArea();
    private final TextField author;
    private final TextField date = new TextField(LocalDate.now(ZoneId.systemDefault()).toString());
    private final TextField address = new TextField();
    private final Label problem = Labelled.words("", "problem");
    private final BiConsumer<Rating, VerdictActs.Words> conclude;

    /// @param conclude takes what was filled in
    public VerdictForm(
            String statement,
            List<Scale> scales,
            String reader,
            BiConsumer<Rating, VerdictActs.Words> conclude) {
        this.conclude = conclude;
        author = new TextField(reader);
        scale = Choices.of(scales, scales.getFirst(), Scale::name, "Scale");
        List<Rating> ratings = scales.getFirst().ratings();
        rating = Choices.of(ratings, ratings.getFirst(), VerdictForm::name, "Rating");
        getStyleClass().addAll("form", "verdict-form");
        scale.valueProperty().addListener((_, _, chosen) -> offer(chosen));
        rating.valueProperty().subscribe(chosen -> propose(chosen));
        explanation.setPrefRowCount(4);
        explanation.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var button = new Button("Conclude");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> confirm());
        getChildren()
                .addAll(
                        Labelled.words("Verdict", "card-title"),
                        Labelled.words("On: " + statement, "soft"),
                        fields(scales.size() > 1),
                        problem,
                        Labelled.row(button, Labelled.words("Ctrl+Enter", "hint")));
        EnterKey.confirms(this, this::confirm);
    }

    private static String name(Rating rating) {
        return rating.value() + "  " + rating.label();
    }

    private FormGrid fields(boolean several) {
        var grid = new FormGrid();
        if (several) {
            grid.add("Scale", scale);
        }
        grid.add("Rating", rating);
        grid.add("Label", label);
        grid.add("Explanation", explanation);
        grid.add("Author", author);
        grid.add("Date", date);
        grid.add("Address", address);
        explanation.setPromptText("Markdown is welcome");
        address.setPromptText("https://, where it is published");
        return grid;
    }

    /// What has the focus first.
    public Control field() {
        return rating;
    }

    private void offer(Scale chosen) {
        rating.getItems().setAll(chosen.ratings());
        rating.getSelectionModel().selectFirst();
    }

    private void propose(@Nullable Rating chosen) {
        if (chosen != null) {
            label.setText(chosen.label());
        }
    }

    private void confirm() {
        String day = date.getText().strip();
        if (label.getText().isBlank()) {
            refuse("Give the verdict a label.", label);
        } else if (!Days.isDay(day)) {
            refuse(Wording.NO_DAY, date);
        } else if (!WebAddress.isEmptyOrValid(address.getText())) {
            refuse(WebAddress.PROBLEM, address);
        } else {
            conclude.accept(rated(), words(day));
        }
    }

    private void refuse(String sentence, Control field) {
        problem.setText(sentence);
        field.requestFocus();
    }

    private Rating rated() {
        Rating chosen = rating.getValue();
        return new Rating(
                chosen.scale(),
                chosen.worst(),
                chosen.best(),
                chosen.value(),
                label.getText().strip());
    }

    private VerdictActs.Words words(String day) {
        return new VerdictActs.Words(
                explanation.getText().strip(),
                author.getText().strip(),
                day,
                address.getText().strip());
    }
}
