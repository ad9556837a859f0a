package quotemark.view.preview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import quotemark.annotation.Block.Kind;
import quotemark.view.Buttons;

/// What a block can be, each with its key.
final class KindBar extends FlowPane {
    /// @param choose takes the kind that the chosen lines are to be
    KindBar(Consumer<Kind> choose) {
        super(5, 5);
        getStyleClass().add("kind-bar");
        var lead = new Label("The block is a");
        lead.getStyleClass().add("soft");
        getChildren().add(lead);
        for (Kind kind : Kind.values()) {
            var button =
                    new Button(null, new HBox(6, new Label(name(kind)), Buttons.kbd(key(kind))));
            button.getStyleClass().add("small");
            button.setAccessibleText("The block is a " + name(kind));
            // The letters do the same, while the list has the focus.
            button.setFocusTraversable(false);
            button.setOnAction(_ -> choose.accept(kind));
            getChildren().add(button);
        }
    }

    /// The kind that a letter means.
    static Optional<Kind> meant(String letter) {
        return Stream.of(Kind.values())
                .filter(kind -> key(kind).equalsIgnoreCase(letter))
                .findFirst();
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case HEADLINE -> "h";
            case DECK -> "d";
            case HEADING -> "s";
            case PARAGRAPH -> "p";
            case BLOCK_QUOTE -> "q";
            case LIST_ITEM -> "l";
        };
    }

    static String name(Kind kind) {
        return switch (kind) {
            case HEADLINE -> "headline";
            case DECK -> "deck";
            case HEADING -> "subhead";
            case PARAGRAPH -> "paragraph";
            case BLOCK_QUOTE -> "block quote";
            case LIST_ITEM -> "list item";
        };
    }
}
