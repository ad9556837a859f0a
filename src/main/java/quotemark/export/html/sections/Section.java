package quotemark.export.html.sections;

import org.jsoup.nodes.Element;

/// A part of the page below the article.
final class Section {
    private Section() {}

    static Element append(Element main, String id, String title) {
        Element section = main.appendText("\n").appendElement("section").id(id);
        section.attr("aria-labelledby", id + "-title");
        section.appendElement("h2").id(id + "-title").text(title);
        return section;
    }
}
