package quotemark.reader.html.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says in its `meta` tags: Open Graph, Dublin Core and others.
final class MetaTags {
    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document page) {
        for (String attribute : List.of("property", "name", "itemprop")) {
            for (Element tag : page.select("meta[" + attribute + "]")) {
                String content = tag.attr("content").strip();
                if (!content.isEmpty()) {
                    keys(tag.attr(attribute)).forEach(key -> contents.putIfAbsent(key, content));
                }
            }
        }
    }

    /// A tag may have several; Dublin Core is written with a colon or a full stop.
    private static Stream<String> keys(String names) {
        return Stream.of(names.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .map(name -> name.replace("dcterms", "dc").replace("dc:", "dc."));
    }

    /// The first of these, in lower case, that says something; else the empty string.
    String first(String... names) {
        return Stream.of(names).map(contents::get).filter(Objects::nonNull).findFirst().orElse("");
    }
}
