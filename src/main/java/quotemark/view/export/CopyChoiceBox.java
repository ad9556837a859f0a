package quotemark.view.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import quotemark.annotation.Lens;
import quotemark.export.CopyChoice;
import quotemark.export.CopyPart;
import quotemark.session.Preferences;
import quotemark.view.Wording;

/// What copies for people show: the lens, and what is in them. It remembers both.
final class CopyChoiceBox extends VBox {
    private final Preferences preferences;
    private final ToggleGroup lenses = new ToggleGroup();
    private final Map<CopyPart, CheckBox> parts = new EnumMap<>(CopyPart.class);
    private final CheckBox suggestions = new CheckBox("Suggestions nobody has decided on");

    CopyChoiceBox(Preferences preferences) {
        this.preferences = preferences;
        getStyleClass().add("choice-column");
        getChildren().addAll(heading("Copies for people are coloured by"), lenses());
        getChildren().addAll(heading("and hold, beside text, quotes and speakers"), parts());
        suggestions.setSelected(preferences.get(Preferences.EXPORT_SUGGESTIONS, false));
        getChildren().add(suggestions);
    }

    private static Label heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("section");
        return heading;
    }

    private FlowPane lenses() {
        var row = new FlowPane();
        row.getStyleClass().add("choice-row");
        Lens before = preferences.get(Preferences.EXPORT_LENS, Lens.SPEAKERS);
        for (Lens lens : CopyChoice.LENSES) {
            var button = new RadioButton(Wording.title(lens));
            button.setAccessibleText("Coloured by " + Wording.of(lens));
            button.setUserData(lens);
            button.setToggleGroup(lenses);
            button.setSelected(lens == before || lenses.getSelectedToggle() == null);
            row.getChildren().add(button);
        }
        return row;
    }

    private FlowPane parts() {
        var row = new FlowPane();
        row.getStyleClass().add("choice-row");
        List<String> without =
                List.of(preferences.get(Preferences.EXPORT_WITHOUT, "").split(",", -1));
        for (CopyPart part : CopyPart.values()) {
            var box = new CheckBox(part.title());
            box.setSelected(!without.contains(part.name()));
            parts.put(part, box);
            row.getChildren().add(box);
        }
        // Evidence hangs on claims.
        box(CopyPart.EVIDENCE)
                .disableProperty()
                .bind(box(CopyPart.CLAIMS).selectedProperty().not());
        return row;
    }

    private CheckBox box(CopyPart part) {
        return parts.computeIfAbsent(part, one -> new CheckBox(one.title()));
    }

    /// Runs whenever something else is chosen.
    void whenChanged(Runnable changed) {
        lenses.selectedToggleProperty().addListener((_, _, _) -> changed.run());
        parts.values()
                .forEach(box -> box.selectedProperty().addListener((_, _, _) -> changed.run()));
        suggestions.selectedProperty().addListener((_, _, _) -> changed.run());
    }

    CopyChoice choice() {
        Set<CopyPart> without = EnumSet.noneOf(CopyPart.class);
        Arrays.stream(CopyPart.values())
                .filter(part -> !box(part).isSelected())
                .forEach(without::add);
        return new CopyChoice(
                lenses.getSelectedToggle().getUserData() instanceof Lens lens
                        ? lens
                        : Lens.SPEAKERS,
                without,
                suggestions.isSelected());
    }

    void remember() {
        CopyChoice now = choice();
        preferences.set(Preferences.EXPORT_LENS, now.lens().name());
        preferences.set(
                Preferences.EXPORT_WITHOUT,
                now.without().stream().map(Enum::name).collect(Collectors.joining(",")));
        preferences.set(Preferences.EXPORT_SUGGESTIONS, now.suggestions());
    }
}
