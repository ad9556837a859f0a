package quotemark.view.article;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import quotemark.annotation.Block;
import quotemark.view.article.PageText.Piece;

/// Keeps the text in a column that is good to read (60 to 75 characters), with a margin for the
/// chips.
///
/// The column is padding of each paragraph, not of the area: so the wheel and the mouse work beside
/// it.
final class ReadingColumn {
    private static final double WIDTH_IN_EM = 36.6;
    private static final double LEFT_MARGIN = 84;
    private static final double RIGHT_MARGIN = 36;

    private final ObservableDoubleValue areaWidth;
    private final ObservableDoubleValue textSize;

    ReadingColumn(ObservableDoubleValue areaWidth, ObservableDoubleValue textSize) {
        this.areaWidth = areaWidth;
        this.textSize = textSize;
    }

    ObjectBinding<Insets> padding(Piece piece, boolean first) {
        return Bindings.createObjectBinding(() -> insets(piece, first), areaWidth, textSize);
    }

    private Insets insets(Piece piece, boolean first) {
        double em = textSize.get();
        double column = WIDTH_IN_EM * em;
        double left = Math.max(LEFT_MARGIN, Math.floor((areaWidth.get() - column) / 2));
        double right = Math.max(RIGHT_MARGIN, areaWidth.get() - left - column);
        double indent = indent(piece.kind()) * em;
        return new Insets(top(piece, first, em), right, bottom(piece, first, em), left + indent);
    }

    private static double indent(Block.Kind kind) {
        return switch (kind) {
            case HEADLINE, HEADING, PARAGRAPH -> 0;
            case LIST_ITEM -> 1;
            case BLOCK_QUOTE -> 1.5;
        };
    }

    private static double top(Piece piece, boolean first, double em) {
        if (first) {
            return 34 + (piece.kind() == Block.Kind.HEADLINE ? 0 : Dateline.HEIGHT);
        }
        return piece.kind() == Block.Kind.HEADING ? em : 0;
    }

    private static double bottom(Piece piece, boolean first, double em) {
        if (!piece.last()) {
            return 0;
        }
        boolean headline = first && piece.kind() == Block.Kind.HEADLINE;
        return headline ? Dateline.HEIGHT + 12 : .69 * em;
    }
}
