package quotemark.export.docx;

import java.util.Locale;
import quotemark.export.contents.Language;
import quotemark.export.paper.Fact;

/// Plain words in a paragraph.
final class Words {
    private Words() {}

    /// Begins a paragraph of a style; whoever asks ends it.
    static Xml paragraph(String style, Xml xml) {
        return xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close(1);
    }

    /// The same, in the direction of its words.
    static Xml paragraph(String style, String words, Xml xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (Language.isRightToLeft(words)) {
            xml.empty("w:bidi");
        }
        return xml.close(1);
    }

    static void plain(String words, Xml xml) {
        text(words, xml.open("w:r"));
        xml.close(1);
    }

    static void bold(String words, Xml xml) {
        text(words, xml.open("w:r").open("w:rPr").empty("w:b").close(1));
        xml.close(1);
    }

    /// In a style of characters, in a colour and of a size.
    ///
    /// @param colour as `#rrggbb`
    /// @param size in half points
    static void styled(String words, String style, String colour, int size, Xml xml) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style);
        xml.empty("w:color", "w:val", hex(colour));
        xml.empty("w:sz", "w:val", String.valueOf(size)).close(1);
        text(words, xml);
        xml.close(1);
    }

    /// What is known: its name softly, then its value.
    static void fact(Fact fact, Xml xml) {
        if (!fact.name().isEmpty()) {
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FactName").close(1);
            text(fact.name() + ": ", xml);
            xml.close(1);
        }
        plain(fact.value(), xml);
    }

    /// The text of a run.
    static void text(String words, Xml xml) {
        xml.open("w:t", "xml:space", "preserve").text(words).close(1);
    }

    /// A whole paragraph of plain words.
    static void line(String words, String style, Xml xml) {
        plain(words, paragraph(style, words, xml));
        xml.close(1);
    }

    /// As Word writes colours.
    static String hex(String colour) {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }
}
