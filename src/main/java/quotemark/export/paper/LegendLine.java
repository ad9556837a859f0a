package quotemark.export.paper;

import java.util.List;
import quotemark.annotation.Claim;
import quotemark.annotation.Mark;
import quotemark.annotation.Palette;
import quotemark.export.contents.Contents;

/// Explains one kind of mark by an example.
///
/// @param colour as `#rrggbb`
public record LegendLine(Mark.Style style, String colour, String words, String meaning) {

    public static List<LegendLine> all(Contents contents) {
        String speaker = Palette.light(0);
        return List.of(
                new LegendLine(
                        Mark.Style.QUOTED,
                        speaker,
                        "“quoted words”",
                        "direct quote, in the colour of its speaker"),
                new LegendLine(Mark.Style.REPORTED, speaker, "reported words", "indirect quote"),
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
                        Mark.Style.REMARK, Colours.ofRemark(), "words", "what a note or tag is on"),
                new LegendLine(
                        Mark.Style.QUOTED,
                        Colours.SOFT,
                        "“who?”",
                        "unattributed: nobody has decided who said it"));
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
