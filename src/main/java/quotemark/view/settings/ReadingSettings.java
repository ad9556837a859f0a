package quotemark.view.settings;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import quotemark.view.Motion;
import quotemark.view.Settings;
import quotemark.view.TextStyle;
import quotemark.view.Theme;
import quotemark.view.Typeface;

/// How the article and the window look.
final class ReadingSettings extends GridPane {
    private final ObjectProperty<TextStyle> text;
    private final Options<Theme> theme;

    ReadingSettings(Settings settings) {
        super(12, 10);
        text = settings.text();
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), values);
        theme =
                new Options<>(
                        "Theme",
                        Theme.values(),
                        settings.theme(),
                        settings.theme()::set,
                        (each, button) -> button.setStyle(each.sample()));
        add("Theme", theme);
        addTypeface();
        addMeasures();
        addInterface(settings);
        add(
                "Motion",
                new Options<>(
                        "Motion",
                        Motion.values(),
                        settings.motion(),
                        settings.motion()::set,
                        (_, _) -> {}));
    }

    private void addTypeface() {
        add(
                "Font",
                new Options<>(
                        "Font",
                        Typeface.values(),
                        text.map(TextStyle::typeface),
                        typeface -> change(style -> style.with(typeface)),
                        (typeface, button) -> button.setStyle(typeface.sample())));
    }

    private void addMeasures() {
        add(
                "Text size",
                new Measure("Text size", TextStyle.SMALLEST, TextStyle.LARGEST, .5)
                        .of(
                                text.map(TextStyle::size),
                                size -> decimal(size) + " px",
                                size -> change(style -> style.withSize(size))));
        add(
                "Line height",
                new Measure("Line height", TextStyle.TIGHTEST, TextStyle.LOOSEST, .1)
                        .of(
                                text.map(TextStyle::leading),
                                ReadingSettings::decimal,
                                leading -> change(style -> style.withLeading(leading))));
        add(
                "Column",
                new Measure("Characters in a line", TextStyle.NARROWEST, TextStyle.WIDEST, 1)
                        .of(
                                text.map(TextStyle::characters),
                                characters -> Math.round(characters) + " characters",
                                characters ->
                                        change(style -> style.withCharacters((int) characters))));
    }

    private void addInterface(Settings settings) {
        add(
                "Interface",
                new Measure(
                                "Size of the interface's text",
                                Settings.SMALLEST_INTERFACE,
                                Settings.LARGEST_INTERFACE,
                                1)
                        .of(
                                settings.interfaceSize(),
                                size -> Math.round(size) + " px",
                                size -> settings.interfaceSize().set((int) size)));
    }

    /// What gets the focus.
    Node first() {
        return theme.chosen();
    }

    private void add(String name, Node control) {
        var label = new Label(name);
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, control);
    }

    private void change(UnaryOperator<TextStyle> how) {
        text.set(how.apply(text.get()));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
