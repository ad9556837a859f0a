package quotemark.export.html.parts;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.CueTone;
import quotemark.annotation.Lens;
import quotemark.annotation.Mark;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// The classes of the style sheet `copy.css`.
public final class Looks {
    private Looks() {}

    public static String of(Mark.Style style) {
        return switch (style) {
            case QUOTED -> "quoted";
            case REPORTED -> "reported";
            case SOURCE -> "source";
            case ADDRESSEE -> "addressee";
            case CHANNEL -> "channel";
            case CUE -> "cue";
            case EVIDENCE -> "evidence";
            case CLAIM -> "claim";
            case REMARK -> "noted";
            case SUGGESTED -> "suggested";
        };
    }

    /// The class that sets the colour of a speaker, or the absence of one.
    public static String of(Optional<Speaker> speaker) {
        return speaker.map(s -> "s" + Math.floorMod(s.colour(), Palette.SIZE)).orElse("nobody");
    }

    /// How a page says in `data-k` of which kind a quote is.
    public static String of(Quote.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// How a page says in `data-t` what a cue makes of a quote.
    public static String of(CueTone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /// The class of a page that is seen through a lens.
    public static String of(Lens lens) {
        return "lens-" + name(lens);
    }

    /// How a page names a lens.
    public static String name(Lens lens) {
        return lens.name().toLowerCase(Locale.ROOT);
    }

    public static String of(@Nullable Claim claim) {
        return claim == null
                ? "unchecked"
                : switch (claim.status()) {
                    case CONTESTED, REFUTED -> "contested";
                    case UNCHECKED, MIXED -> "unchecked";
                    case SUPPORTED -> "supported";
                    case UNVERIFIABLE, WITHDRAWN -> "withdrawn";
                };
    }
}
