package quotemark.export.html.parts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Mark;
import quotemark.annotation.Palette;
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
        };
    }

    /// The class that sets the colour of a speaker, or the absence of one.
    public static String of(Optional<Speaker> speaker) {
        return speaker.map(s -> "s" + Math.floorMod(s.colour(), Palette.SIZE)).orElse("nobody");
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
