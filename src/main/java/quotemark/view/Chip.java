package quotemark.view;

import javafx.scene.control.Label;
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
