package quotemark.export.html.parts;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// The reader's notes, from CommonMark to elements that a page can hold: no markup of their own, no
/// scripts, and nothing that would be loaded from somewhere.
public final class NoteMarkdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private NoteMarkdown() {}

    /// Appends the note.
    public static void append(String markdown, Element parent) {
        Node node = PARSER.parse(markdown);
        Document dirty = Jsoup.parseBodyFragment(RENDERER.render(node));
        dirty.select("img").forEach(NoteMarkdown::linkInstead);
        Document clean = new Cleaner(Safelist.basic()).clean(dirty);
        Element note = parent.appendElement("div").addClass("written").attr("dir", "auto");
        note.appendChildren(clean.body().childNodesCopy());
    }

    /// A picture would be fetched from the network.
    private static void linkInstead(Element picture) {
        String words = picture.attr("alt").isBlank() ? "picture" : picture.attr("alt");
        picture.replaceWith(
                new Element("a").attr("href", picture.attr("src")).text("[" + words + "]"));
    }
}
