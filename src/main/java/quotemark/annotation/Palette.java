package quotemark.annotation;

/// The colours of speakers, for light and for dark backgrounds.
///
/// Each keeps the contrast of WCAG AA (4.5 : 1) with the paper of its themes and with a chip's
/// letters, near-white on light and near-black on dark; and any two can be told apart by those to
/// whom hues look alike, the early ones best. Initials always stand beside.
public final class Palette {
    private static final String[][] COLOURS = {
        {"#01747b", "#4fc3c5"},
        {"#ad4b0a", "#e9a64b"},
        {"#7a4bd0", "#b396f5"},
        {"#385a8c", "#89ccf8"},
        {"#724b3e", "#f7c3a0"},
        {"#557136", "#c1ee6f"},
        {"#a9295c", "#fd86a0"},
        {"#494384", "#8a8ec6"},
        {"#632fa6", "#a86bf2"},
        {"#6a3b00", "#bc8049"},
        {"#194934", "#5bb382"},
        {"#881a67", "#d85c9e"},
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

    /// The colour of a kind of quote, where quotes are seen by their kinds.
    public static int of(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> 3;
            case INDIRECT -> 0;
            case MIXED -> 2;
            case SCARE -> 1;
        };
    }

    /// What people call it, such as "teal".
    ///
    /// @param colour any number, such as [Speaker#colour()]
    public static String name(int colour) {
        return NAMES[Math.floorMod(colour, SIZE)];
    }
}
