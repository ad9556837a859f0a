package quotemark.view.preview;

import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Block;
import quotemark.session.preview.Line;
import quotemark.view.CellBox;
import quotemark.view.Wording;

/// A block as it will look, or one line of what is left out. The box beside it takes it in.
final class LineCell extends ListCell<Line> {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    /// Longer blocks are not laid out whole; nobody judges them by their ends.
    private static final int MOST = 1_500;

    private static final int MOST_OUT = 160;

    /// What the cell's padding and a scroll bar may take.
    private static final double SIDES = 34;

    private final CheckBox box = new CheckBox();
    private final Label kind = new Label();
    private final Label words = new Label();
    private final CellBox row;

    /// @param width of the list, in pixels
    /// @param toggle is given the number of a line whose box was clicked
    LineCell(DoubleSupplier width, IntConsumer toggle) {
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("line-kind");
        words.getStyleClass().add("line-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var lane = new HBox(6, box, kind);
        lane.getStyleClass().add("line-lane");
        lane.setMinWidth(Region.USE_PREF_SIZE);
        lane.setMaxHeight(Double.MAX_VALUE);
        lane.setOnMouseClicked(click -> {
            click.consume();
            toggle.accept(getIndex());
        });
        row = new CellBox(0, () -> width.getAsDouble() - SIDES);
        row.getChildren().add(new HBox(10, lane, words));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(line);
        setGraphic(row);
    }

    private void show(Line line) {
        box.setSelected(line.kept());
        kind.setText(line.kept() ? shownKind(line.kind()) : "left out");
        words.setText(shownWords(line));
        words.setWrapText(line.kept());
        String style = line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        row.getStyleClass().setAll("line", line.kept() ? style : "line-out");
        pseudoClassStateChanged(OUT, !line.kept());
        setAccessibleText(
                "%s, %s: %s"
                        .formatted(
                                KindBar.name(line.kind()),
                                line.kept() ? "taken in" : "left out",
                                words.getText()));
    }

    /// Most are paragraphs: to say so of each would be noise.
    private static String shownKind(Block.Kind kind) {
        return kind == Block.Kind.PARAGRAPH ? "" : KindBar.name(kind);
    }

    private static String shownWords(Line line) {
        String shown = Wording.shortened(line.words(), line.kept() ? MOST : MOST_OUT);
        return shown.length() < MOST || !line.kept()
                ? shown
                : "%s (%s in all)".formatted(shown, Wording.count(line.count(), "word"));
    }
}
