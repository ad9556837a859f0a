package quotemark.view.notes;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import quotemark.annotation.Palette;
import quotemark.annotation.Speaker;
import quotemark.view.Hint;
import quotemark.view.Icon;
import quotemark.view.Theme;

/// The palette, to choose a speaker's colour from. Tab goes to the colour that is chosen, arrows to
/// the others, Space or Enter chooses. A dot says that another speaker of the article has it.
final class ColourSwatches extends GridPane {
    private static final int COLUMNS = 6;

    private final Speaker speaker;
    private final List<Speaker> others;
    private final Theme theme;
    private final IntConsumer choose;

    /// The colours, that of the speaker chosen.
    ///
    /// @param others the other speakers of the article
    /// @param choose is given the place of a colour in the palette
    ColourSwatches(Speaker speaker, List<Speaker> others, Theme theme, IntConsumer choose) {
        super(5, 5);
        this.speaker = speaker;
        this.others = others;
        this.theme = theme;
        this.choose = choose;
        setAccessibleText("Colour");
        for (int colour = 0; colour < Palette.SIZE; colour++) {
            add(swatch(colour), colour % COLUMNS, colour / COLUMNS);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ToggleButton swatch(int colour) {
        boolean chosen = isSame(colour, speaker);
        List<String> users =
                others.stream().filter(s -> isSame(colour, s)).map(Speaker::name).toList();
        var swatch = new ToggleButton();
        swatch.setId("speaker-colour-" + colour);
        swatch.getStyleClass().setAll("swatch");
        swatch.setStyle("-swatch:" + Theme.css(theme.of(speaker.withColour(colour))));
        swatch.setSelected(chosen);
        swatch.setFocusTraversable(chosen);
        swatch.setGraphic(chosen ? tick() : users.isEmpty() ? null : dot());
        String name = name(colour, users);
        swatch.setAccessibleText(name);
        Hint.on(swatch, name);
        swatch.setOnAction(_ -> choose.accept(colour));
        return swatch;
    }

    private static boolean isSame(int colour, Speaker speaker) {
        return Math.floorMod(speaker.colour(), Palette.SIZE) == colour;
    }

    private static String name(int colour, List<String> users) {
        return users.isEmpty()
                ? Palette.name(colour)
                : Palette.name(colour) + ", also " + String.join(", ", users);
    }

    private static Node tick() {
        Node tick = Icon.CHECK.node(.75);
        tick.getStyleClass().add("swatch-tick");
        return new Group(tick);
    }

    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("swatch-dot");
        return dot;
    }

    private void pressed(KeyEvent press) {
        int at = getChildren().indexOf(press.getTarget());
        switch (press.getCode()) {
            case LEFT -> focus(at - 1);
            case RIGHT -> focus(at + 1);
            case UP -> focus(at - COLUMNS);
            case DOWN -> focus(at + COLUMNS);
            case ENTER -> choose.accept(at);
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void focus(int colour) {
        getChildren().get(Math.floorMod(colour, Palette.SIZE)).requestFocus();
    }
}
