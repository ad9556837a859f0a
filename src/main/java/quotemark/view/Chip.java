package quotemark.view;

import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Speaker;

/// A speaker's initials on the speaker's colour; hollow and with a question mark while nobody is
/// decided.
public final class Chip extends Label {
    public static final double WIDTH = 28;
    public static final double HEIGHT = 18;

    /// Shows nobody before it is told whom.
    public Chip() {
        getStyleClass().add("chip");
    }

    public Chip(@Nullable Speaker speaker, Theme theme) {
        this();
        show(speaker, theme);
    }

    /// Of somebody who is only suggested.
    ///
    /// @param name empty if nobody is
    public Chip(String initials, String name, Color colour) {
        this();
        suggest(initials, name, colour);
    }

    /// Shows somebody who is only suggested.
    public void suggest(String initials, String name, Color colour) {
        setText(initials);
        setStyle(hollow(Theme.css(colour)));
        setAccessibleText(name.isEmpty() ? "nobody suggested" : "suggested: " + name);
    }

    public void show(@Nullable Speaker speaker, Theme theme) {
        setText(speaker == null ? "?" : speaker.initials());
        String colour = Theme.css(theme.of(speaker));
        setStyle(
                speaker == null
                        ? hollow(colour)
                        : "-fx-background-color:%s;-fx-text-fill:%s"
                                .formatted(colour, Theme.css(theme.onChip())));
        setAccessibleText(speaker == null ? "nobody yet" : speaker.name());
    }

    private static String hollow(String colour) {
        return "-fx-border-color:%s;-fx-border-style:segments(3,2);-fx-text-fill:%s"
                .formatted(colour, colour);
    }
}
