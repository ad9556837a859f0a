package quotemark.export.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import quotemark.annotation.Annotations;
import quotemark.annotation.Remark;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;
import quotemark.export.SuggestedQuote;
import quotemark.export.TextExporter;
import quotemark.export.contents.Contents;
import quotemark.export.contents.LeftOut;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;
import quotemark.export.html.article.ArticleGrid;
import quotemark.export.html.parts.Looks;
import quotemark.export.html.sections.ArticleNotes;
import quotemark.export.html.sections.ClaimList;
import quotemark.export.html.sections.Filters;
import quotemark.export.html.sections.Legend;
import quotemark.export.html.sections.SpeakerTable;
import quotemark.export.webannotation.WebAnnotations;

/// One HTML file that holds everything it needs: text, marks, notes, style and script. It opens
/// anywhere, on paper too, and asks the network for nothing.
///
/// Its Content Security Policy allows exactly the style sheet and the script in it. All of it
/// stands in the page as data too, from which it is read back.
///
/// It opens through the lens that was chosen; its reader may take another.
public final class HtmlCopy implements TextExporter, CopyFormat {
    /// In the head of every page that can be read back, as jsoup writes it.
    private static final String SIGN = "<meta name=\"quotemark-copy\" content=\"jsonld\"";

    private final PageFile style;
    private final PageFile script;
    private final CopyChoice choice;
    private final List<SuggestedQuote> suggested;

    public HtmlCopy() {
        this(CopyChoice.EVERYTHING, List.of());
    }

    private HtmlCopy(CopyChoice choice, List<SuggestedQuote> suggested) {
        this.choice = choice;
        this.suggested = suggested;
        String palette = PaletteStyle.text();
        style = new PageFile(file("copy.css") + palette + besides("suggested.css"));
        script = new PageFile(file("copy.js") + besides("suggested.js"));
    }

    private static String file(String name) {
        return PageFile.named(name).text();
    }

    /// What only pages with suggestions need.
    private String besides(String name) {
        return suggested.isEmpty() ? "" : file(name);
    }

    @Override
    public Exporter showing(CopyChoice newChoice) {
        return new HtmlCopy(newChoice, suggested);
    }

    @Override
    public Exporter suggesting(List<SuggestedQuote> newlySuggested) {
        return new HtmlCopy(choice, newlySuggested);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String description() {
        return "HTML: one page that opens anywhere, offline";
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public String export(Annotations annotations) {
        var contents = Contents.of(choice.of(annotations), choice.lens()).suggesting(suggested);
        var page = new Document("");
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "en");
        head(contents, html.appendElement("head"));
        body(contents, leftOut(annotations), html.appendElement("body"));
        return page.outerHtml() + "\n";
    }

    private void head(Contents contents, Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy());
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        meta(head, "generator", "Quotemark");
        meta(head, "quotemark-copy", "jsonld");
        meta(head, "quotemark-article", contents.article().id().toString());
        meta(head, "quotemark-version", contents.annotations().version().id().toString());
        head.appendElement("title")
                .text(PlainText.line(Origin.title(contents.article())) + " – annotated copy");
        head.appendElement("style").appendChild(new DataNode(style.text()));
    }

    private String policy() {
        return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(style.hash(), script.hash());
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private void body(Contents contents, List<String> leftOut, Element body) {
        body.addClass(Looks.of(contents.lens()));
        body.appendElement("a").addClass("skip").attr("href", "#text").text("Go to the text");
        Filters.append(contents, body);
        Element main = body.appendElement("main").id("text");
        new ArticleGrid(contents).append(main);
        ArticleNotes.append(contents, main);
        new SpeakerTable(contents).append(main);
        new ClaimList(contents).append(main);
        Legend.append(contents, main);
        foot(leftOut, body.appendElement("footer"));
        body.appendElement("script").appendChild(new DataNode(script.text()));
        Embedded.append(WebAnnotations.data(contents.annotations()), body);
    }

    private static void foot(List<String> leftOut, Element footer) {
        footer.appendElement("p").text("Annotated copy, made with Quotemark.");
        if (!leftOut.isEmpty()) {
            footer.appendElement("p").text("Left out: " + String.join("; ", leftOut) + ".");
        }
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        Annotations shown = choice.of(annotations);
        int kept = Parcel.of(shown).all(Remark.class).size();
        var byFormat =
                new LeftOut()
                        .and(
                                shown.remarks().size() - kept,
                                "note or tag on something else",
                                "notes and tags on other things")
                        .andRejected(shown);
        return choice.leftOut(annotations, byFormat.phrases());
    }

    @Override
    public boolean recognises(CopyFile file) {
        return file.head().contains(SIGN);
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public Parcel read(CopyFile file) throws CopyException {
        Optional<String> data = Embedded.in(file.text());
        if (data.isEmpty()) {
            throw new CopyException(
                    "has lost its annotations on the way; ask for the file itself, not as it was"
                            + " saved from a browser.");
        }
        return WebAnnotations.read(data.get());
    }
}
