package quotemark.view.settings;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A number between two others, chosen with a slider, and written beside it.
final class Measure extends HBox {
    private final Slider slider = new Slider();
    private final Label written = new Label();
    private final double step;

    /// @param name what a screen reader calls it
    /// @param step between two numbers that can be chosen
    Measure(String name, double least, double most, double step) {
        super(10);
        this.step = step;
        setAlignment(Pos.CENTER_LEFT);
        slider.setMin(least);
        slider.setMax(most);
        slider.setBlockIncrement(step);
        slider.setAccessibleText(name);
        HBox.setHgrow(slider, Priority.ALWAYS);
        written.getStyleClass().add("measure");
        written.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(slider, written);
    }

    /// Shows a value, and changes it.
    ///
    /// @param words how a value is written
    Measure of(
            ObservableValue<? extends Number> value,
            DoubleFunction<String> words,
            DoubleConsumer change) {
        value.subscribe(now -> {
            slider.setValue(now.doubleValue());
            written.setText(words.apply(now.doubleValue()));
        });
        slider.valueProperty()
                .addListener((_, _, now) -> {
                    // What another way of setting it left between two steps stays so.
                    if (now.doubleValue() != value.getValue().doubleValue()) {
                        change.accept(Math.rint(now.doubleValue() / step) * step);
                    }
                });
        return this;
    }
}
