package quotemark.view.notes;

import java.util.function.DoubleSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import quotemark.view.CellBox;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// What a cell of a list shows, of one thing after another: a name, something said aside, and
/// words.
///
/// It keeps its nodes, because a list shows and measures other cards with each mark: to make and
/// style them anew would take longer than the mark itself.
abstract class Card<E> extends CellBox {
    private static final int MOST_WORDS = 180;

    /// From the left: what a kind of card adds, the name, what it adds there, the aside.
    final HBox head = new HBox(7);

    final Label name = new Label();
    private final Label aside = new Label();
    private final Label words = new Label();

    /// An empty card.
    ///
    /// @param width that it has, in pixels
    /// @param wordsStyle the style class of the words
    Card(DoubleSupplier width, String wordsStyle) {
        super(5, width);
        getStyleClass().add("card");
        name.setMinWidth(0);
        aside.getStyleClass().add("soft");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll(wordsStyle, "two-lines");
        words.setWrapText(true);
        words.managedProperty().bind(words.visibleProperty());
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        head.getChildren().addAll(name, spacer, aside);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, words);
    }

    abstract void show(E shown);

    final void say(String who, String besides, String said, Color colour) {
        name.setText(who);
        aside.setText(besides);
        words.setText(Wording.shortened(said, MOST_WORDS));
        words.setVisible(!said.isBlank());
        setStyle("-card-colour:" + Theme.css(colour));
    }

    /// What a screen reader says.
    final String spoken() {
        return "%s, %s. %s".formatted(name.getText(), aside.getText(), words.getText());
    }
}
