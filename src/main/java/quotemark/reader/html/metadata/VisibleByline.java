package quotemark.reader.html.metadata;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import quotemark.reader.content.Bylines;

/// Who wrote an article, as far as the visible parts of the page mark it.
final class VisibleByline {
    /// The surest first.
    private static final List<String> MARKS =
            List.of(
                    "[itemprop=author]",
                    "[rel=author]",
                    "[class~=(?i)byline]",
                    ".author-name, .author_name, .article-author, .article__author, .entry-author, .post-author",
                    ".author",
                    "[class~=(?i)author]");

    private static final String NAMES = "[rel=author], [itemprop=name], a[href*=author], .fn";

    private static final int LONGEST = 100;

    private VisibleByline() {}

    /// Empty if there is none.
    static String of(Document page) {
        return MARKS.stream()
                .flatMap(mark -> page.select(mark).stream().limit(1))
                .map(VisibleByline::names)
                .filter(names -> !names.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String names(Element marked) {
        String inner =
                marked.select(NAMES).stream()
                        .map(Element::text)
                        .map(Bylines::namesIn)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", "));
        String names = inner.isEmpty() ? Bylines.namesIn(marked.text()) : inner;
        return names.length() <= LONGEST ? names : "";
    }
}
