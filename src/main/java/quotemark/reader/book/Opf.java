package quotemark.reader.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.RefusedException;

/// The list of a book's files: which are its text, in what order, and what the book is called.
///
/// @param path where the list itself stands
record Opf(String path, Document list) {

    static Opf of(Parts parts) throws IOException, RefusedException {
        Element root =
                parts.document("META-INF/container.xml")
                        .map(container -> container.selectFirst("*|rootfile"))
                        .orElseThrow(Opf::broken);
        String path = Href.of("", root.attr("full-path")).path();
        return new Opf(path, parts.document(path).orElseThrow(Opf::broken));
    }

    static RefusedException broken() {
        return new RefusedException(
                "is a damaged EPUB without a list of its chapters; get it once more.");
    }

    Metadata metadata() {
        return new Metadata(
                said("title"),
                said("creator"),
                said("publisher"),
                Dates.inMetadata(said("date")).orElse(""),
                said("language").matches("[A-Za-z]{2,3}(-\\w{1,8})*") ? said("language") : "",
                said("source").matches("https?://\\S+") ? said("source") : "");
    }

    private String said(String name) {
        Element element = list.selectFirst("*|metadata *|" + name);
        return element == null ? "" : BlockText.line(element.text());
    }

    /// The paths of the files with the text, in reading order.
    List<String> spine() {
        Set<String> paths = new LinkedHashSet<>();
        for (Element reference : list.select("*|spine *|itemref")) {
            item(reference.attr("idref")).ifPresent(item -> paths.add(path(item)));
        }
        return new ArrayList<>(paths);
    }

    /// The file with the table of contents: that of EPUB 3, else that of EPUB 2.
    Optional<String> contents() {
        for (Element item : items()) {
            if ((" " + item.attr("properties") + " ").contains(" nav ")) {
                return Optional.of(path(item));
            }
        }
        return items().stream()
                .filter(item -> item.attr("media-type").contains("dtbncx"))
                .findFirst()
                .map(this::path);
    }

    private List<Element> items() {
        return list.select("*|manifest *|item");
    }

    private Optional<Element> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private String path(Element item) {
        return Href.of(path, item.attr("href")).path();
    }
}
