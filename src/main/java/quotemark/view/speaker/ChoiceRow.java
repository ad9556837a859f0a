package quotemark.view.speaker;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Speaker;
import quotemark.session.SpeakerChoices;
import quotemark.suggest.Candidate;
import quotemark.view.Chip;
import quotemark.view.Icon;
import quotemark.view.Theme;

/// A speaker, or somebody new, in the picker's list.
final class ChoiceRow extends ListCell<SpeakerChoices.Choice> {
    static final double HEIGHT = 36;

    private final Supplier<String> typed;
    private final ToIntFunction<Speaker> digit;
    private final Theme theme;

    /// @param typed what the reader has typed
    /// @param digit answers a speaker's digit, 0 if it has none
    /// @param take is given what is clicked
    ChoiceRow(
            Supplier<String> typed,
            ToIntFunction<Speaker> digit,
            Theme theme,
            Consumer<SpeakerChoices.Choice> take) {
        this.typed = typed;
        this.digit = digit;
        this.theme = theme;
        // As wide as the list, not as its longest name.
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    /// As it is read out.
    static String name(SpeakerChoices.Choice choice) {
        return switch (choice.candidate()) {
            case Candidate.Known known ->
                    Stream.of(known.speaker().name(), aside(known.speaker(), choice.alias()))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(", "));
            case Candidate.New fresh -> "New speaker: " + fresh.name();
        };
    }

    @Override
    protected void updateItem(SpeakerChoices.@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        setGraphic(choice == null || empty ? null : row(choice));
        setAccessibleText(choice == null || empty ? "" : name(choice));
    }

    private HBox row(SpeakerChoices.Choice choice) {
        return switch (choice.candidate()) {
            case Candidate.Known known -> row(known.speaker(), choice.alias());
            case Candidate.New fresh -> row(fresh.name());
        };
    }

    private HBox row(Speaker speaker, String alias) {
        int key = digit.applyAsInt(speaker);
        HBox row = row(new Chip(speaker, theme), speaker.name(), aside(speaker, alias));
        if (key > 0) {
            row.getChildren().add(kbd(String.valueOf(key)));
        }
        return row;
    }

    private HBox row(String fresh) {
        var sign = new StackPane(Icon.PLUS.node(.8));
        sign.getStyleClass().add("new-sign");
        HBox row = row(sign, "New: " + fresh, "");
        row.getStyleClass().add("new-speaker");
        if (fresh.equals(typed.get().strip())) {
            row.getChildren().add(kbd("Alt+Enter"));
        }
        return row;
    }

    private static HBox row(Node sign, String name, String aside) {
        var who = new Label(name);
        who.getStyleClass().add("choice-name");
        who.setMinWidth(0);
        var soft = new Label(aside);
        soft.getStyleClass().add("soft");
        // The name comes first; what is left of the row is for this.
        soft.setMinWidth(0);
        soft.setPrefWidth(0);
        soft.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(soft, Priority.ALWAYS);
        var row = new HBox(9, sign, who, soft);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String aside(Speaker speaker, String alias) {
        return alias.isEmpty()
                ? Stream.of(speaker.role(), speaker.affiliation())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "))
                : "also called " + alias;
    }

    private static Label kbd(String key) {
        var label = new Label(key);
        label.getStyleClass().add("kbd");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
