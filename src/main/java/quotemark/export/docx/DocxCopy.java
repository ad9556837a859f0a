package quotemark.export.docx;

import java.time.temporal.ChronoUnit;
import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.export.Copy;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;
import quotemark.export.SuggestedQuote;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Language;
import quotemark.export.contents.PlainText;
import quotemark.export.paper.SideNotes;
import quotemark.export.paper.Whole;

/// A Word document: the text with highlights in the speakers' colours and with comments, then
/// tables of the speakers and of the claims.
public final class DocxCopy implements Exporter {
    private static final String NAMELESS = "Quotemark";

    private final String annotator;
    private final CopyChoice choice;
    private final List<SuggestedQuote> suggested;

    public DocxCopy() {
        this("", CopyChoice.EVERYTHING, List.of());
    }

    private DocxCopy(String annotator, CopyChoice choice, List<SuggestedQuote> suggested) {
        this.choice = choice;
        this.suggested = suggested;
        this.annotator = annotator.isBlank() ? NAMELESS : PlainText.line(annotator);
    }

    @Override
    public Exporter by(String newAnnotator) {
        return new DocxCopy(newAnnotator, choice, suggested);
    }

    @Override
    public Exporter showing(CopyChoice newChoice) {
        return new DocxCopy(annotator, newChoice, suggested);
    }

    @Override
    public Exporter suggesting(List<SuggestedQuote> newlySuggested) {
        return new DocxCopy(annotator, choice, newlySuggested);
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String description() {
        return "Word: the text with highlights and comments";
    }

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public Copy copy(Annotations annotations) {
        Annotations shown = choice.of(annotations);
        var contents = Contents.of(shown, choice.lens()).suggesting(suggested);
        var comments = Comments.of(SideNotes.of(contents));
        List<String> leftOut = choice.leftOut(annotations, Whole.leftOut(shown).phrases());
        var document = new DocumentPart(contents, comments, leftOut);
        return Copy.of(
                new Parts()
                        .addFixed("[Content_Types].xml", "content-types.xml")
                        .addFixed("_rels/.rels", "relationships.xml")
                        .addPlain("docProps/core.xml", properties(contents))
                        .addFixed("word/_rels/document.xml.rels", "document-relationships.xml")
                        .add("word/document.xml", document.bytes())
                        .add("word/comments.xml", comments.part(annotator))
                        .addFixed("word/styles.xml", "styles.xml")
                        .addFixed("word/numbering.xml", "numbering.xml")
                        .addFixed("word/settings.xml", "settings.xml")
                        .addFixed("word/footer.xml", "footer.xml")
                        .bytes(),
                leftOut);
    }

    private byte[] properties(Contents contents) {
        String read =
                contents.annotations().version().read().truncatedTo(ChronoUnit.SECONDS).toString();
        var xml = new Xml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        property("dc:title", new Whole(contents).title(), xml);
        property("dc:creator", annotator, xml);
        property("dc:identifier", contents.article().id().toString(), xml);
        property("dc:language", Language.tag(contents.article()), xml);
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(read).close(1);
        return xml.close(1).bytes();
    }

    private static void property(String name, String value, Xml xml) {
        if (!value.isEmpty()) {
            xml.open(name).text(value).close(1);
        }
    }
}
