package quotemark.view;

import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// The colours that are drawn rather than styled; the rest stands in the style sheet of the same
/// name.
@SuppressWarnings("ImmutableEnumChecker") // JavaFX colours are immutable
public enum Theme {
    LIGHT(false, "#1d1f23", "#63676e", "#2457d6", "#c9302c", "#96600a", "#2e7d32"),
    DARK(true, "#e6e3dc", "#9a9ea6", "#7ea2ff", "#ff7b72", "#e9a64b", "#7fce85");

    private final boolean dark;
    private final Color ink;
    private final Color soft;
    private final Color accent;
    private final Color red;
    private final Color amber;
    private final Color green;

    Theme(
            boolean dark,
            String ink,
            String soft,
            String accent,
            String red,
            String amber,
            String green) {
        this.dark = dark;
        this.ink = Color.web(ink);
        this.soft = Color.web(soft);
        this.accent = Color.web(accent);
        this.red = Color.web(red);
        this.amber = Color.web(amber);
        this.green = Color.web(green);
    }

    public boolean isDark() {
        return dark;
    }

    public Color ink() {
        return ink;
    }

    public Color soft() {
        return soft;
    }

    public Color accent() {
        return accent;
    }

    /// The colour of cues that do more than say that something was said.
    public Color loaded() {
        return amber;
    }

    /// What a search found.
    public Color found() {
        return Color.web("#f2c200");
    }

    /// The colour of what answers a claim.
    public Color evidence() {
        return green;
    }

    /// The speaker's own colour; grey while nobody is decided.
    public Color of(@Nullable Speaker speaker) {
        if (speaker == null) {
            return soft;
        }
        return Color.web(dark ? Palette.dark(speaker.colour()) : Palette.light(speaker.colour()));
    }

    /// The colour of a kind of quote, where it is seen by its kind.
    public Color of(Quote.Kind kind) {
        int colour =
                switch (kind) {
                    case DIRECT -> 3;
                    case INDIRECT -> 0;
                    case MIXED -> 2;
                    case SCARE -> 1;
                };
        return Color.web(dark ? Palette.dark(colour) : Palette.light(colour));
    }

    public Color of(Claim.Status status) {
        return switch (status) {
            case CONTESTED, REFUTED -> red;
            case UNCHECKED, MIXED -> amber;
            case SUPPORTED -> green;
            case UNVERIFIABLE, WITHDRAWN -> soft;
        };
    }

    /// What is written on a filled chip.
    public Color onChip() {
        return dark ? Color.web("#17181b") : Color.WHITE;
    }

    /// A colour as a style sheet writes it.
    public static String css(Color colour) {
        return "rgba(%d,%d,%d,%.3f)"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255),
                        colour.getOpacity());
    }
}
