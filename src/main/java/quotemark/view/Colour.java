package quotemark.view;

import java.util.Locale;
import javafx.scene.paint.Color;

/// Every colour of the window, once: a row a use, a column a theme. The style sheet knows each by
/// its name, `-ink`; speakers have a palette of their own.
@SuppressWarnings("ImmutableEnumChecker") // JavaFX colours are immutable
enum Colour {
    // light, sepia, dark, black
    BG("#f4f2ee", "#ebe0cb", "#17181b", "#000000"),
    PAPER("#fffefb", "#f8f1e3", "#1e2023", "#000000"),
    PANEL("#faf8f4", "#f2e9d8", "#1b1c20", "#0c0c0e"),
    FIELD("#fffefb", "#fbf6ec", "#17181b", "#000000"),
    INK("#1d1f23", "#33291d", "#e6e3dc", "#d9d5cc"),
    SOFT("#5f636a", "#665945", "#9a9ea6", "#969ba3"),
    /// Parts what lies side by side; nothing depends on seeing it.
    LINE("#e3dfd7", "#dacdb4", "#303338", "#26282c"),
    /// Around what can be typed into or chosen.
    EDGE("#8b8880", "#8a7c63", "#757a83", "#6b7078"),
    ACCENT("#2457d6", "#23588c", "#7ea2ff", "#86a8ff"),
    ON_ACCENT("#ffffff", "#fffaf0", "#17181b", "#0c0c0e"),
    RED("#ba2d29", "#a1281f", "#ff7b72", "#ff7b72"),
    AMBER("#8f5c09", "#7d4d08", "#e9a64b", "#e9a64b"),
    GREEN("#2e7d32", "#2a672d", "#7fce85", "#7fce85"),
    FOUND("#f2c200", "#e3b100", "#8a6d00", "#806500"),
    ON_CHIP("#ffffff", "#fffaf0", "#17181b", "#0c0c0e"),
    /// Over what is chosen, pointed at, or covered for a while: these let it shine through.
    CHOSEN("#2457d61f", "#6b4a1326", "#7ea2ff2e", "#86a8ff33"),
    HOVER("#0000000d", "#33291d0f", "#ffffff12", "#ffffff17"),
    VEIL("#f4f2ee99", "#ebe0cb99", "#17181b99", "#00000099"),
    SHADOW("#00000026", "#33291d33", "#00000080", "#00000099");

    private final Color light;
    private final Color sepia;
    private final Color dark;
    private final Color black;

    Colour(String light, String sepia, String dark, String black) {
        this.light = Color.web(light);
        this.sepia = Color.web(sepia);
        this.dark = Color.web(dark);
        this.black = Color.web(black);
    }

    Color in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case SEPIA -> sepia;
            case DARK -> dark;
            case BLACK -> black;
        };
    }

    /// `ON_ACCENT` is `-on-accent` in the style sheet.
    String variable() {
        return "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
