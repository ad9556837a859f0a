package quotemark.view.export;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A paragraph on the left, its notes on the right, as wide in each row as in the others.
final class PageColumns extends Region {
    private static final double TEXT = .62;
    private static final double GAP = 14;

    private final Region text;
    private final Region notes;

    PageColumns(Region text, Region notes) {
        this.text = text;
        this.notes = notes;
        getChildren().addAll(text, notes);
    }

    private static double textWidth(double width) {
        return Math.floor(width * TEXT);
    }

    private static double notesWidth(double width) {
        return Math.max(0, width - textWidth(width) - GAP);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(text.prefHeight(textWidth(width)), notes.prefHeight(notesWidth(width)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double textWidth = textWidth(getWidth());
        double notesWidth = notesWidth(getWidth());
        text.resizeRelocate(0, 0, textWidth, text.prefHeight(textWidth));
        notes.resizeRelocate(textWidth + GAP, 0, notesWidth, notes.prefHeight(notesWidth));
    }
}
