package quotemark.view;

import java.util.function.DoubleSupplier;
import javafx.scene.layout.VBox;

/// What stands in a list's cell and wraps its lines. A cell asks its content how high it is without
/// saying how wide; this one knows.
public class CellBox extends VBox {
    private final DoubleSupplier width;

    /// An empty box.
    ///
    /// @param spacing between its children, in pixels
    /// @param width that it will have, in pixels
    public CellBox(double spacing, DoubleSupplier width) {
        super(spacing);
        this.width = width;
    }

    @Override
    protected double computePrefHeight(double asked) {
        return super.computePrefHeight(asked < 0 ? width.getAsDouble() : asked);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width.getAsDouble();
    }
}
