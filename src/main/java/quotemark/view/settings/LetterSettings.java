package quotemark.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.view.Action;
import quotemark.view.Letters;

/// Whether single letters are commands, and which is which.
final class LetterSettings extends VBox {
    private final List<Action> actions;
    private final ObjectProperty<Letters> letters;
    private final Consumer<String> tell;

    /// @param tell takes a sentence about what became of a letter
    LetterSettings(List<Action> actions, ObjectProperty<Letters> letters, Consumer<String> tell) {
        super(9);
        this.actions = actions;
        this.letters = letters;
        this.tell = tell;
        var on = new CheckBox("Letters and digits act while the article has the focus");
        on.setWrapText(true);
        on.setOnAction(_ -> letters.set(letters.get().with(on.isSelected())));
        letters.subscribe(now -> on.setSelected(now.on()));
        GridPane grid = grid();
        grid.disableProperty().bind(on.selectedProperty().not());
        var usual = new Button("All letters as usual");
        usual.getStyleClass().add("small");
        usual.disableProperty().bind(letters.map(now -> now.exchanged().isEmpty()));
        usual.setOnAction(
                _ -> letters.set(new Letters(letters.get().on(), Letters.USUAL.exchanged())));
        getChildren().addAll(on, grid, new HBox(usual));
    }

    private GridPane grid() {
        var grid = new GridPane(12, 4);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints());
        for (Action action : actions) {
            action.usualLetter().ifPresent(usual -> addRow(grid, action, usual));
        }
        return grid;
    }

    private void addRow(GridPane grid, Action action, String usual) {
        var button = new LetterButton(action, usual, this::choose);
        var name = new Label(action.name());
        name.setLabelFor(button);
        var right = new HBox(button);
        right.setAlignment(Pos.CENTER_RIGHT);
        grid.addRow(grid.getRowCount(), name, right);
    }

    private void choose(Action action, String typed) {
        if (!Letters.canMean(typed)) {
            tell.accept("Digits stand for the speakers; choose a letter or a sign.");
            return;
        }
        Letters before = letters.get();
        String usual = action.usualLetter().orElseThrow();
        Optional<Action> holder = with(before.usual(typed)).filter(other -> !other.equals(action));
        letters.set(before.exchange(usual, typed));
        holder.ifPresent(other ->
                tell.accept(
                        "“%s” has %s now; “%s”, which had it, has %s."
                                .formatted(action.name(), typed, other.name(), before.of(usual))));
    }

    private Optional<Action> with(String usual) {
        return actions.stream()
                .filter(action -> action.usualLetter().filter(usual::equals).isPresent())
                .findFirst();
    }
}
