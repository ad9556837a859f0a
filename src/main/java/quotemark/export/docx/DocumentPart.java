package quotemark.export.docx;

import java.util.List;
import quotemark.export.contents.Contents;
import quotemark.export.contents.TextBlocks;
import quotemark.export.paper.Whole;

/// The document itself: the article, then the lists.
record DocumentPart(Contents contents, Comments comments, List<String> leftOut) {
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    byte[] bytes() {
        var xml = new Xml();
        xml.open("w:document", "xmlns:w", Xml.WORD, "xmlns:r", RELATIONSHIPS).open("w:body");
        var whole = new Whole(contents);
        TextBlocks blocks = TextBlocks.of(contents.annotations());
        if (!blocks.haveHeadline()) {
            Words.line(whole.title(), "Title", xml);
            dateline(whole, xml);
        }
        new MarkedRuns(contents, comments, xml).append(blocks, () -> dateline(whole, xml));
        new Lists(contents, xml).append();
        whole.foot(leftOut).forEach(line -> Words.line(line, "Foot", xml));
        section(xml);
        return xml.close(2).bytes();
    }

    private static void dateline(Whole whole, Xml xml) {
        Words.line(String.join(" · ", whole.dateline()), "Dateline", xml);
    }

    /// A4, with the page's number at its foot.
    private static void section(Xml xml) {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1417",
                "w:right",
                "1417",
                "w:bottom",
                "1417",
                "w:left",
                "1417",
                "w:header",
                "708",
                "w:footer",
                "708",
                "w:gutter",
                "0");
        xml.close(1);
    }
}
