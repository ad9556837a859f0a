package quotemark.view.settings;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import quotemark.session.Suggesting;
import quotemark.suggest.Experience;
import quotemark.suggest.Tally;
import quotemark.view.Wording;

/// Whether quotes are suggested, and what was learned from the decisions on them.
final class SuggestionSettings extends VBox {
    private static final int MOST_CUES = 5;

    private final Suggesting suggesting;
    private final Label learned = new Label();
    private final Button forget = new Button("Forget it");

    SuggestionSettings(ObjectProperty<Boolean> on, Suggesting suggesting) {
        super(5);
        this.suggesting = suggesting;
        var box = new CheckBox("Suggest quotes");
        box.setId("suggestions-setting");
        box.setOnAction(_ -> on.set(box.isSelected()));
        on.subscribe(box::setSelected);
        Label hint =
                hint(
                        "Found on this machine when an article is opened. They count nowhere until you accept them.");
        var heading = new Label("What Quotemark has learned");
        learned.setId("learned");
        learned.setWrapText(true);
        learned.getStyleClass().add("hint");
        forget.setId("forget-learned");
        forget.getStyleClass().add("small");
        forget.setAccessibleText("Forget what was learned from decisions on suggestions");
        forget.setOnAction(_ -> forget());
        getChildren().addAll(box, hint, heading, learned, forget);
        refresh();
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    /// Says what there is now.
    void refresh() {
        suggesting.learned(this::show);
    }

    private void forget() {
        suggesting.forget();
        refresh();
    }

    private void show(Experience experience) {
        Tally all = experience.all();
        learned.setText(all.all() == 0 ? "Nothing yet." : words(experience, all));
        forget.setDisable(all.all() == 0);
    }

    private static String words(Experience experience, Tally all) {
        String cues =
                experience.cues().entrySet().stream()
                        .sorted(
                                Comparator.comparingInt((Map.Entry<String, Tally> cue) ->
                                                cue.getValue().all())
                                        .reversed()
                                        .thenComparing(Map.Entry::getKey))
                        .limit(MOST_CUES)
                        .map(cue -> "“%s” %s".formatted(cue.getKey(), counts(cue.getValue())))
                        .collect(Collectors.joining("; "));
        String names = experience.speakers().isEmpty() ? "" : " " + names(experience);
        return "From %s: %s.%s%s"
                .formatted(
                        Wording.count(all.all(), "decision"),
                        counts(all),
                        cues.isEmpty() ? "" : " By cue: " + cues + ".",
                        names);
    }

    private static String names(Experience experience) {
        return experience.speakers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_CUES)
                .map(one -> "“%s” is %s".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining("; ", "Names: ", "."));
    }

    private static String counts(Tally tally) {
        return "%,d accepted, %,d edited, %,d rejected"
                .formatted(tally.accepted(), tally.edited(), tally.rejected());
    }
}
