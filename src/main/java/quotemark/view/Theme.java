package quotemark.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// The four looks of the window, and the colours of what is drawn rather than styled.
public enum Theme {
    LIGHT,
    SEPIA,
    DARK,
    BLACK;

    public boolean isDark() {
        return this == DARK || this == BLACK;
    }

    /// The one that follows; after the last, the first.
    Theme next() {
        return switch (this) {
            case LIGHT -> SEPIA;
            case SEPIA -> DARK;
            case DARK -> BLACK;
            case BLACK -> LIGHT;
        };
    }

    public Color ink() {
        return Colour.INK.in(this);
    }

    public Color soft() {
        return Colour.SOFT.in(this);
    }

    public Color accent() {
        return Colour.ACCENT.in(this);
    }

    /// The colour of cues that do more than say that something was said.
    public Color loaded() {
        return Colour.AMBER.in(this);
    }

    /// The colour of what answers a claim.
    public Color evidence() {
        return Colour.GREEN.in(this);
    }

    /// Behind the words that a search found.
    public Color found() {
        return Colour.FOUND.in(this);
    }

    /// The speaker's own colour; grey while nobody is decided.
    public Color of(@Nullable Speaker speaker) {
        return speaker == null ? soft() : ofSpeaker(speaker.colour());
    }

    /// The colour of speakers that have this number, such as [Speaker#colour()].
    public Color ofSpeaker(int colour) {
        return Color.web(isDark() ? Palette.dark(colour) : Palette.light(colour));
    }

    /// The colour of a kind of quote, where it is seen by its kind.
    public Color of(Quote.Kind kind) {
        return ofSpeaker(Palette.of(kind));
    }

    public Color of(Claim.Status status) {
        Colour colour =
                switch (status) {
                    case CONTESTED, REFUTED -> Colour.RED;
                    case UNCHECKED, MIXED -> Colour.AMBER;
                    case SUPPORTED -> Colour.GREEN;
                    case UNVERIFIABLE, WITHDRAWN -> Colour.SOFT;
                };
        return colour.in(this);
    }

    /// The style of a control that shows how it looks.
    public String sample() {
        return "-sample-paper: %s; -sample-ink: %s"
                .formatted(css(Colour.PAPER.in(this)), css(ink()));
    }

    /// What is written on a filled chip.
    public Color onChip() {
        return Colour.ON_CHIP.in(this);
    }

    /// A colour as a style sheet writes it.
    public static String css(Color colour) {
        return String.format(
                Locale.ROOT,
                "rgba(%d,%d,%d,%.3f)",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255),
                colour.getOpacity());
    }

    /// The looks of all controls, before ours.
    String userAgentStyleSheet() {
        return isDark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }
}
