package quotemark.export.html.sections;

import java.util.Optional;
import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Mark;
import quotemark.export.contents.Contents;
import quotemark.export.html.parts.Looks;

/// Explains the marks by examples of them.
public final class Legend {
    private Legend() {}

    public static void append(Contents contents, Element main) {
        Element section = Section.append(main, "marks", "How it is marked");
        Element list = section.appendElement("ul").addClass("legend");
        example(
                list,
                Mark.Style.QUOTED,
                "s0",
                "“quoted words”",
                "direct quote, in the colour of its speaker");
        example(list, Mark.Style.REPORTED, "s0", "reported words", "indirect quote");
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
        example(
                list,
                Mark.Style.QUOTED,
                Looks.of(Optional.empty()),
                "“who?”",
                "unattributed: nobody has decided who said it");
        section.appendElement("p")
                .text(
                        "A letter code and number such as “NP 3” behind a passage leads to the note"
                                + " about it; the name in the note leads back.");
    }

    private static String either(Contents contents, Claim.Status one, Claim.Status other) {
        return contents.name(one) + " or " + contents.name(other);
    }

    private static void example(
            Element list, Mark.Style style, String look, String words, String meaning) {
        Element item = list.appendElement("li");
        item.appendElement("span").addClass(Looks.of(style)).addClass(look).text(words);
        item.appendText(" " + meaning);
    }
}
