package quotemark.annotation;

/// The colours of speakers, for light and for dark backgrounds.
///
/// Each keeps the contrast of WCAG AA (4.5 : 1) with the background and with a chip's letters,
/// white on light and near-black on dark; and those that come early differ in lightness, too, for
/// whom hues look alike. Initials always stand beside.
public final class Palette {
    private static final String[][] COLOURS = {
        {"#008183", "#4fc3c5"},
        {"#a8630c", "#e9a64b"},
        {"#7a4bd0", "#b396f5"},
        {"#3c6e9f", "#89ccf8"},
        {"#8a5a44", "#f7c3a0"},
        {"#50802d", "#c1ee6f"},
        {"#a23e67", "#fd86a0"},
        {"#4e538a", "#8a8ec6"},
        {"#6130a8", "#a86bf2"},
        {"#6e3d01", "#bc8049"},
        {"#0b513c", "#5bb382"},
        {"#871a67", "#d85c9e"},
    };

    private static final String[] NAMES = {
        "teal", "amber", "violet", "blue", "brown", "green",
        "raspberry", "indigo", "purple", "umber", "forest", "plum",
    };

    /// How many there are before they come again.
    public static final int SIZE = COLOURS.length;

    private Palette() {}

    /// On a light background, as `#rrggbb`.
    ///
    /// @param colour any number, such as [Speaker#colour()]
    public static String light(int colour) {
        return COLOURS[Math.floorMod(colour, SIZE)][0];
    }

    /// On a dark background, as `#rrggbb`.
    ///
    /// @param colour any number, such as [Speaker#colour()]
    public static String dark(int colour) {
        return COLOURS[Math.floorMod(colour, SIZE)][1];
    }

    /// What people call it, such as "teal".
    ///
    /// @param colour any number, such as [Speaker#colour()]
    public static String name(int colour) {
        return NAMES[Math.floorMod(colour, SIZE)];
    }
}
