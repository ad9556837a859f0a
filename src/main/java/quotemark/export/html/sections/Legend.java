package quotemark.export.html.sections;

import java.util.Optional;
import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Lens;
import quotemark.annotation.Mark;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.export.contents.Contents;
import quotemark.export.html.parts.Looks;

/// Explains the marks by examples of them.
public final class Legend {
    private Legend() {}

    public static void append(Contents contents, Element main) {
        Element section = Section.append(main, "marks", "How it is marked");
        Element list = section.appendElement("ul").addClass("legend");
        quotes(list);
        example(list, Mark.Style.CUE, "s0", "told", "cue: the word that says that it was said");
        example(list, Mark.Style.SOURCE, "s0", "Patrushev", "source: whom the article names");
        example(list, Mark.Style.ADDRESSEE, "s0", "Wang", "addressee: to whom");
        example(list, Mark.Style.CHANNEL, "s0", "the agency", "channel: through whom it came");
        example(
                list,
                Mark.Style.CLAIM,
                "contested",
                "a claim ⚑",
                either(contents, Claim.Status.CONTESTED, Claim.Status.REFUTED));
        example(
                list,
                Mark.Style.CLAIM,
                "unchecked",
                "a claim ⚑",
                either(contents, Claim.Status.UNCHECKED, Claim.Status.MIXED));
        example(
                list,
                Mark.Style.CLAIM,
                "supported",
                "a claim ⚑",
                contents.name(Claim.Status.SUPPORTED));
        example(
                list,
                Mark.Style.CLAIM,
                "withdrawn",
                "a claim ⚑",
                either(contents, Claim.Status.WITHDRAWN, Claim.Status.UNVERIFIABLE));
        example(list, Mark.Style.EVIDENCE, "proof", "words", "evidence for or against a claim");
        if (!contents.suggested().isEmpty()) {
            example(
                    list,
                    Mark.Style.SUGGESTED,
                    Looks.of(Optional.empty()),
                    "words",
                    "suggested, not decided: a guess of Quotemark’s, counted nowhere");
        }
        section.appendElement("p")
                .text(
                        "A letter code and number such as “NP 3” behind a passage leads to the note"
                                + " about it; the name in the note leads back.");
    }

    /// What gives quotes their colour, for each lens; the style sheet shows those of the one in
    /// use.
    private static void quotes(Element list) {
        String nobody = Looks.of(Optional.empty());
        quote(list, Lens.SPEAKERS, "s0", "direct quote, in the colour of its speaker");
        reported(list, Lens.SPEAKERS, "s0", "indirect quote");
        quote(list, Lens.SPEAKERS, nobody, "unattributed: nobody has decided who said it");
        quote(list, Lens.KINDS, kind(Quote.Kind.DIRECT), "direct quote");
        reported(list, Lens.KINDS, kind(Quote.Kind.INDIRECT), "indirect quote");
        reported(
                list,
                Lens.KINDS,
                kind(Quote.Kind.MIXED),
                "mixed: reported, with quoted words in it");
        quote(list, Lens.KINDS, kind(Quote.Kind.SCARE), "scare quote: quoted words that distance");
        quote(list, Lens.CLAIMS, "as-contested", "direct quote, in the colour of the claim in it");
        reported(list, Lens.CLAIMS, "as-contested", "indirect quote, so too");
        quote(list, Lens.CLAIMS, nobody, "quote without a claim in it");
        quote(list, Lens.CUES, "as-neutral", "said with a neutral cue (“said”)");
        quote(list, Lens.CUES, "as-loaded", "with a loaded cue (“admitted”)");
        quote(list, Lens.CUES, nobody, "with another cue, or none");
        reported(list, Lens.CUES, "as-neutral", "indirect quote, so too");
    }

    private static String kind(Quote.Kind kind) {
        return "s" + Palette.of(kind);
    }

    private static void quote(Element list, Lens lens, String look, String meaning) {
        example(list, Mark.Style.QUOTED, look, "“quoted words”", meaning)
                .addClass("by-" + Looks.name(lens));
    }

    private static void reported(Element list, Lens lens, String look, String meaning) {
        example(list, Mark.Style.REPORTED, look, "reported words", meaning)
                .addClass("by-" + Looks.name(lens));
    }

    private static String either(Contents contents, Claim.Status one, Claim.Status other) {
        return contents.name(one) + " or " + contents.name(other);
    }

    private static Element example(
            Element list, Mark.Style style, String look, String words, String meaning) {
        Element item = list.appendElement("li");
        item.appendElement("span").addClass(Looks.of(style)).addClass(look).text(words);
        return item.appendText(" " + meaning);
    }
}
