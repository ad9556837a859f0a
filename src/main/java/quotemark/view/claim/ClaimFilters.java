package quotemark.view.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimChoices;
import quotemark.annotation.ClaimFilter;
import quotemark.annotation.ClaimSummary.Named;
import quotemark.annotation.HouseStyle;
import quotemark.view.Wording;

/// What of all claims the reader wants to see.
final class ClaimFilters extends VBox {

    /// A choice in one of the lists; without a value it is all of them.
    private record Option<T>(String name, @Nullable T value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final TextField words = new TextField();
    private final ComboBox<Option<Claim.Status>> status = box("Status");
    private final ComboBox<Option<String>> topic = box("Topic");
    private final ComboBox<Option<UUID>> speaker = box("Speaker");
    private final ComboBox<Option<UUID>> article = box("Article");
    private final CheckBox withoutEvidence = new CheckBox("No evidence");
    private final CheckBox withoutVerdict = new CheckBox("No verdict");
    private final CheckBox toDo = new CheckBox("To check");
    private final Runnable changed;
    private boolean offering;

    /// @param changed runs when the reader wants to see something else
    ClaimFilters(Runnable changed) {
        super(8);
        this.changed = changed;
        words.setPromptText("Words of the claim or its topic");
        words.setAccessibleText("Words of the claim or its topic");
        words.textProperty().addListener((_, _, _) -> changed());
        var choices =
                new FlowPane(
                        8,
                        6,
                        toDo,
                        status,
                        topic,
                        speaker,
                        article,
                        withoutEvidence,
                        withoutVerdict);
        for (ComboBox<?> box : List.of(status, topic, speaker, article)) {
            box.valueProperty().addListener((_, _, _) -> changed());
        }
        for (CheckBox box : List.of(withoutEvidence, withoutVerdict, toDo)) {
            box.selectedProperty().addListener((_, _, _) -> changed());
        }
        getChildren().addAll(words, choices);
    }

    private static <T> ComboBox<Option<T>> box(String name) {
        var box = new ComboBox<Option<T>>();
        box.setAccessibleText(name);
        box.setPromptText(name);
        box.setPrefWidth(122);
        return box;
    }

    private void changed() {
        if (!offering) {
            changed.run();
        }
    }

    TextField words() {
        return words;
    }

    /// From the words, the arrow leads into the list.
    void onDown(Runnable run) {
        words.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.ENTER) {
                        press.consume();
                        run.run();
                    }
                });
    }

    /// Offers what there is; what was chosen stays, if it is still there.
    void offer(ClaimChoices choices, HouseStyle style) {
        offering = true;
        offer(
                status,
                "Any status",
                Stream.of(Claim.Status.values())
                        .map(s -> new Option<>(Wording.capital(style.name(s)), s)));
        offer(topic, "Any topic", choices.topics().stream().map(name -> new Option<>(name, name)));
        offer(speaker, "Any speaker", named(choices.speakers()));
        offer(article, "Any article", named(choices.articles()));
        offering = false;
    }

    private static Stream<Option<UUID>> named(List<Named> all) {
        return all.stream().map(one -> new Option<>(Wording.shortened(one.name(), 60), one.id()));
    }

    private static <T> void offer(ComboBox<Option<T>> box, String any, Stream<Option<T>> some) {
        @Nullable T before = value(box).orElse(null);
        var options = new ArrayList<Option<T>>();
        options.add(new Option<>(any, null));
        some.forEach(options::add);
        box.getItems().setAll(options);
        box.setValue(
                options.stream()
                        .filter(option -> before != null && before.equals(option.value()))
                        .findFirst()
                        .orElse(options.getFirst()));
    }

    private static <T> Optional<T> value(ComboBox<Option<T>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(o -> Optional.ofNullable(o.value()));
    }

    /// What is asked for. What is to be checked is open and has no verdict.
    ClaimFilter filter() {
        Set<Claim.Status> statuses =
                value(status)
                        .map(Set::of)
                        .orElse(toDo.isSelected() ? ClaimFilter.TO_DO.statuses() : Set.of());
        return new ClaimFilter(
                words.getText(),
                statuses,
                value(topic).orElse(""),
                value(speaker),
                value(article),
                withoutEvidence.isSelected(),
                withoutVerdict.isSelected() || toDo.isSelected());
    }
}
