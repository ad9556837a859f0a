package quotemark.export.paper;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Claim;
import quotemark.annotation.CueTone;
import quotemark.annotation.Mark;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.export.contents.Contents;

/// Explains one kind of mark by an example.
///
/// @param colour as `#rrggbb`
public record LegendLine(Mark.Style style, String colour, String words, String meaning) {

    public static List<LegendLine> all(Contents contents) {
        var all = new ArrayList<>(quotes(contents));
        all.addAll(others(contents));
        if (!contents.suggested().isEmpty()) {
            all.add(
                    new LegendLine(
                            Mark.Style.SUGGESTED,
                            Colours.ofSuggested(),
                            "words",
                            "suggested, not decided: a guess of Quotemark’s, counted nowhere"));
        }
        return all;
    }

    /// What gives quotes their colour.
    private static List<LegendLine> quotes(Contents contents) {
        return switch (contents.lens()) {
            case SPEAKERS, NONE ->
                    List.of(
                            direct(Palette.light(0), "direct quote, in the colour of its speaker"),
                            reported(Palette.light(0), "indirect quote"),
                            direct(Colours.SOFT, "unattributed: nobody has decided who said it"));
            case KINDS ->
                    List.of(
                            direct(Colours.of(Quote.Kind.DIRECT), "direct quote"),
                            reported(Colours.of(Quote.Kind.INDIRECT), "indirect quote"),
                            reported(
                                    Colours.of(Quote.Kind.MIXED),
                                    "mixed: reported, with quoted words in it"),
                            direct(
                                    Colours.of(Quote.Kind.SCARE),
                                    "scare quote: quoted words that distance"));
            case CLAIMS ->
                    List.of(
                            direct("#c9302c", "direct quote, in the colour of the claim in it"),
                            reported("#c9302c", "indirect quote, so too"),
                            direct(Colours.SOFT, "quote without a claim in it"));
            case CUES ->
                    List.of(
                            direct(Colours.of(CueTone.NEUTRAL), "said with a neutral cue (“said”)"),
                            direct(Colours.of(CueTone.LOADED), "with a loaded cue (“admitted”)"),
                            direct(Colours.SOFT, "with another cue, or none"),
                            reported(Colours.of(CueTone.NEUTRAL), "indirect quote, so too"));
        };
    }

    private static LegendLine direct(String colour, String meaning) {
        return new LegendLine(Mark.Style.QUOTED, colour, "“quoted words”", meaning);
    }

    private static LegendLine reported(String colour, String meaning) {
        return new LegendLine(Mark.Style.REPORTED, colour, "reported words", meaning);
    }

    private static List<LegendLine> others(Contents contents) {
        String speaker = Palette.light(0);
        return List.of(
                new LegendLine(
                        Mark.Style.CUE,
                        speaker,
                        "told",
                        "cue: the word that says that it was said"),
                new LegendLine(
                        Mark.Style.SOURCE,
                        speaker,
                        "the minister",
                        "source: whom the article names"),
                new LegendLine(Mark.Style.ADDRESSEE, speaker, "reporters", "addressee: to whom"),
                new LegendLine(
                        Mark.Style.CHANNEL, speaker, "the agency", "channel: through whom it came"),
                claim(contents, "#c9302c", Claim.Status.CONTESTED, Claim.Status.REFUTED),
                claim(contents, "#8f5a00", Claim.Status.UNCHECKED, Claim.Status.MIXED),
                new LegendLine(
                        Mark.Style.CLAIM,
                        "#2a742e",
                        "a claim",
                        contents.name(Claim.Status.SUPPORTED)),
                claim(contents, Colours.SOFT, Claim.Status.WITHDRAWN, Claim.Status.UNVERIFIABLE),
                new LegendLine(
                        Mark.Style.EVIDENCE,
                        Colours.ofEvidence(),
                        "words",
                        "evidence for or against a claim"),
                new LegendLine(
                        Mark.Style.REMARK,
                        Colours.ofRemark(),
                        "words",
                        "what a note or tag is on"));
    }

    private static LegendLine claim(
            Contents contents, String colour, Claim.Status one, Claim.Status other) {
        return new LegendLine(
                Mark.Style.CLAIM,
                colour,
                "a claim",
                contents.name(one) + " or " + contents.name(other));
    }
}
