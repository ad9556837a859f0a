package quotemark.view.notes;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import quotemark.annotation.Fragment;
import quotemark.session.PendingSuggestion;
import quotemark.session.Suggesting;
import quotemark.suggest.Candidate;
import quotemark.view.Action;
import quotemark.view.Buttons;
import quotemark.view.Chip;
import quotemark.view.Wording;
import quotemark.view.article.Offered;

/// All about one suggestion: who would say what, how likely that is right, and why; who else it
/// might be; and what can be done with it.
final class SuggestionDetail extends VBox {
    private static final int MOST_WORDS = 280;

    private final Suggesting suggesting;

    SuggestionDetail(PendingSuggestion suggestion, CardContext context, SuggestionActions actions) {
        suggesting = context.desk().suggesting();
        getStyleClass().addAll("detail", "suggestion");
        var words =
                new Label(
                        Wording.shortened(
                                suggestion.quote().words(Fragment.Role.CONTENT), MOST_WORDS));
        words.setWrapText(true);
        words.getStyleClass().add("quoted-words");
        getChildren().addAll(who(suggestion, context), words, buttons(actions), rows(suggestion));
    }

    private HBox who(PendingSuggestion suggestion, CardContext context) {
        Offered offered = Offered.of(suggestion, suggesting::known);
        var chip =
                new Chip(
                        offered.initials(),
                        offered.name(),
                        context.theme().get().of(offered.speaker()));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(offered.name().isEmpty() ? "Who said it?" : offered.name() + "?");
        name.getStyleClass().add("who");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var aside = new Label("suggested");
        aside.getStyleClass().add("soft");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(7, chip, name, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Rows rows(PendingSuggestion suggestion) {
        var rows = new Rows();
        rows.add("Right?", likely(suggestion));
        rows.add("Kind", Wording.of(suggestion.quote().kind()));
        rows.add("Because", reasons(suggestion.reasons()));
        Map<Integer, Candidate> digits = suggesting.digits(suggestion);
        if (!digits.isEmpty()) {
            rows.add("Said by", candidates(digits));
        }
        return rows;
    }

    private static String likely(PendingSuggestion suggestion) {
        double confidence = suggestion.confidence();
        String words =
                confidence >= Suggesting.SURE
                        ? "very likely"
                        : confidence >= .7 ? "likely" : confidence >= .5 ? "perhaps" : "rather not";
        return "%s · %d %%".formatted(words, suggestion.percent());
    }

    private static VBox reasons(List<String> reasons) {
        var box = new VBox(2);
        for (String reason : reasons) {
            var line = new Label(reason);
            line.setWrapText(true);
            box.getChildren().add(line);
        }
        return box;
    }

    private FlowPane candidates(Map<Integer, Candidate> digits) {
        var all = new FlowPane(4, 4);
        digits.forEach((digit, candidate) -> all.getChildren().add(button(digit, candidate)));
        return all;
    }

    private Button button(int digit, Candidate candidate) {
        String name = suggesting.known(candidate).map(s -> s.name()).orElse(candidate.name());
        var button = new Button(name, Buttons.kbd(String.valueOf(digit)));
        button.getStyleClass().addAll("flat", "candidate");
        button.setAccessibleText("Said by %s, key %d".formatted(name, digit));
        button.setOnAction(_ -> suggesting.pick(digit));
        return button;
    }

    private static Node buttons(SuggestionActions actions) {
        return new FlowPane(
                6,
                6,
                button(actions.accept(), "Accept"),
                button(actions.reject(), "Reject"),
                button(actions.acceptSure(), "All above 90 %"));
    }

    private static Button button(Action action, String name) {
        Button button = Buttons.full(action);
        button.getStyleClass().setAll("button", "small");
        var content = new HBox(6, new Label(name), Buttons.key(action));
        content.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(content);
        return button;
    }
}
