package quotemark.view.notes;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field that keeps only what is right, and says below it what is wrong.
final class CheckedField extends VBox {

    /// A field of one line.
    ///
    /// @param id by which the field is found again when the card is made anew
    /// @param name what a screen reader calls it
    /// @param problem answers what is wrong with what was typed, in a sentence; empty if nothing is
    /// @param keep takes what was typed, when it has changed and is right
    CheckedField(
            String id,
            String name,
            String value,
            UnaryOperator<String> problem,
            Consumer<String> keep,
            CardContext context) {
        super(3);
        var wrong = new Label();
        wrong.getStyleClass().addAll("problem", "hint");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        TextField field =
                Fields.line(
                        id,
                        name,
                        value,
                        typed -> {
                            String sentence = problem.apply(typed);
                            wrong.setText(sentence);
                            if (sentence.isEmpty()) {
                                keep.accept(typed);
                            }
                        },
                        context);
        wrong.textProperty().subscribe(field::setAccessibleHelp);
        getChildren().addAll(field, wrong);
    }
}
