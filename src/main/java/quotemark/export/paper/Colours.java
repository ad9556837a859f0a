package quotemark.export.paper;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.CueTone;
import quotemark.annotation.Mark;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.contents.Contents;

/// The colours on white paper, as `#rrggbb`: those of the HTML copy and of the light window.
public final class Colours {
    public static final String INK = "#1d1f23";
    public static final String SOFT = "#5f636a";
    public static final String LINE = "#d8d3ca";
    public static final String PANEL = "#faf8f4";

    private static final String RED = "#c9302c";
    private static final String AMBER = "#8f5a00";
    private static final String GREEN = "#2a742e";
    private static final String BLUE = "#2457d6";

    private Colours() {}

    /// Grey where nobody has decided who speaks.
    public static String of(Optional<Speaker> speaker) {
        return speaker.map(s -> Palette.light(s.colour())).orElse(SOFT);
    }

    /// The colour of its status.
    public static String of(@Nullable Claim claim) {
        return claim == null
                ? AMBER
                : switch (claim.status()) {
                    case CONTESTED, REFUTED -> RED;
                    case UNCHECKED, MIXED -> AMBER;
                    case SUPPORTED -> GREEN;
                    case UNVERIFIABLE, WITHDRAWN -> SOFT;
                };
    }

    /// Of a quote, as the copy's lens has it.
    public static String of(Quote quote, Contents contents) {
        return switch (contents.lens()) {
            case SPEAKERS, NONE -> of(contents.speaker(quote));
            case KINDS -> of(quote.kind());
            case CLAIMS -> contents.claimIn(quote).map(Colours::of).orElse(SOFT);
            case CUES -> contents.tone(quote).map(Colours::of).orElse(SOFT);
        };
    }

    static String of(Quote.Kind kind) {
        return Palette.light(Palette.of(kind));
    }

    static String of(CueTone tone) {
        return switch (tone) {
            case NEUTRAL -> BLUE;
            case LOADED -> AMBER;
            case OTHER -> SOFT;
        };
    }

    public static String of(Mark mark, Contents contents) {
        return switch (mark.style()) {
            case QUOTED, REPORTED, SOURCE, ADDRESSEE, CHANNEL, CUE ->
                    contents.annotations()
                            .find(mark.owner(), Quote.class)
                            .map(quote -> of(quote, contents))
                            .orElse(SOFT);
            case CLAIM -> of(mark.claim());
            case EVIDENCE -> ofEvidence();
            case REMARK -> ofRemark();
            case SUGGESTED -> ofSuggested();
        };
    }

    static String ofEvidence() {
        return GREEN;
    }

    static String ofRemark() {
        return BLUE;
    }

    static String ofSuggested() {
        return SOFT;
    }

    /// The colour thinned on white paper.
    ///
    /// @param percent of the colour that is left
    public static String tint(String colour, int percent) {
        int[] parts = parts(colour);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = 255 - Math.round((255 - parts[i]) * percent / 100f);
        }
        return "#%02x%02x%02x".formatted(parts[0], parts[1], parts[2]);
    }

    /// Red, green and blue, from 0 to 255.
    public static int[] parts(String colour) {
        int number = HexFormat.fromHexDigits(colour, 1, colour.length());
        return new int[] {number >> 16 & 255, number >> 8 & 255, number & 255};
    }
}
