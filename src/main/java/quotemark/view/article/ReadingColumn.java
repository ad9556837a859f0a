package quotemark.view.article;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import quotemark.annotation.Block;
import quotemark.view.TextStyle;
import quotemark.view.article.PageText.Piece;

/// Keeps the text in a column of as many characters as the reader likes, its lines as far apart,
/// with a margin for the chips.
///
/// The column is padding of each paragraph, not of the area: so the wheel and the mouse work beside
/// it.
final class ReadingColumn {
    private static final double LEFT_MARGIN = 84;
    private static final double RIGHT_MARGIN = 36;

    /// Of letters that are larger than those of the text.
    private static final double HEADLINE_SIZE = 1.64;

    private static final double HEADLINE_LEADING = 1.21;

    /// A style in pixels.
    private record Measure(double em, double width, double between, double betweenHeadline) {
        static Measure of(TextStyle style) {
            double em = style.size();
            double height = style.typeface().height();
            return new Measure(
                    em,
                    em * style.typeface().width() * style.characters(),
                    em * (style.leading() - height),
                    em * HEADLINE_SIZE * (HEADLINE_LEADING - height));
        }
    }

    private final ObservableDoubleValue areaWidth;
    private final ObjectProperty<Measure> measure =
            new SimpleObjectProperty<>(Measure.of(TextStyle.USUAL));

    ReadingColumn(ObservableDoubleValue areaWidth) {
        this.areaWidth = areaWidth;
    }

    void set(TextStyle style) {
        measure.set(Measure.of(style));
    }

    ObjectBinding<Insets> padding(Piece piece, boolean first) {
        return Bindings.createObjectBinding(() -> insets(piece, first), areaWidth, measure);
    }

    /// What is added between two lines of a paragraph; less than nothing where they come closer.
    DoubleBinding lineSpacing(Piece piece) {
        boolean headline = piece.kind() == Block.Kind.HEADLINE;
        return Bindings.createDoubleBinding(
                () -> headline ? measure.get().betweenHeadline() : measure.get().between(),
                measure);
    }

    private Insets insets(Piece piece, boolean first) {
        double em = measure.get().em();
        double column = measure.get().width();
        double left = Math.max(LEFT_MARGIN, Math.floor((areaWidth.get() - column) / 2));
        double right = Math.max(RIGHT_MARGIN, areaWidth.get() - left - column);
        double indent = indent(piece.kind()) * em;
        return new Insets(top(piece, first, em), right, bottom(piece, em), left + indent);
    }

    private static double indent(Block.Kind kind) {
        return switch (kind) {
            case HEADLINE, DECK, HEADING, PARAGRAPH -> 0;
            case LIST_ITEM -> 1;
            case BLOCK_QUOTE -> 1.5;
        };
    }

    private static double top(Piece piece, boolean first, double em) {
        if (first) {
            return 34 + (piece.dateline() == Dateline.Place.ABOVE ? Dateline.HEIGHT : 0);
        }
        return piece.kind() == Block.Kind.HEADING ? em : 0;
    }

    private static double bottom(Piece piece, double em) {
        if (!piece.last()) {
            return 0;
        }
        return piece.dateline() == Dateline.Place.BELOW ? Dateline.HEIGHT + 12 : .69 * em;
    }
}
