package quotemark.reader.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import quotemark.reader.content.BlockText;

/// Where a book's chapters begin, as its table of contents says.
final class TableOfContents {
    private static final int MOST = 5_000;

    private TableOfContents() {}

    /// The beginning of a chapter.
    record Mark(String title, Href place) {}

    private record Line(int depth, Mark mark) {}

    /// @param path where the table stands
    static List<Mark> marks(Document table, String path) {
        List<Line> lines = new ArrayList<>();
        for (Element link : links(table)) {
            if (lines.size() < MOST) {
                lines.add(line(link, path));
            }
        }
        return chapters(lines);
    }

    private static List<Element> links(Document table) {
        List<Element> points = table.select("*|navPoint");
        if (!points.isEmpty()) {
            return points;
        }
        for (Element nav : table.select("nav")) {
            if (nav.attr("epub:type").contains("toc")) {
                return nav.select("a[href]");
            }
        }
        return table.select("nav a[href]");
    }

    private static Line line(Element link, String path) {
        boolean ncx = !link.nameIs("a");
        Element content = ncx ? link.selectFirst("*|content") : null;
        Element label = ncx ? link.selectFirst("*|navLabel") : link;
        String to = content == null ? link.attr("href") : content.attr("src");
        String title = label == null ? "" : BlockText.line(label.text());
        int depth = 0;
        for (Element at = link.parent(); at != null; at = at.parent()) {
            depth += at.nameIs("ol") || at.nameIs("navpoint") ? 1 : 0;
        }
        return new Line(depth, new Mark(title, Href.of(path, to)));
    }

    /// The outermost lines, and of those below them such as have a file of their own: a part has
    /// chapters, a chapter has sections.
    private static List<Mark> chapters(List<Line> lines) {
        int outermost = lines.stream().mapToInt(Line::depth).min().orElse(0);
        List<Mark> marks = new ArrayList<>();
        Set<Href> seen = new HashSet<>();
        String file = "";
        for (Line line : lines) {
            Href place = line.mark().place();
            boolean begins = line.depth() == outermost || !place.path().equals(file);
            if (begins && seen.add(place)) {
                marks.add(line.mark());
            }
            file = place.path();
        }
        return marks;
    }
}
