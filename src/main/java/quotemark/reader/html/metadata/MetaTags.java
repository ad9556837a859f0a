package quotemark.reader.html.metadata;

import java.util.HashMap;
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
        for (Element tag : page.select("meta")) {
            String content = tag.attr("content").strip();
            if (!content.isEmpty()) {
                contents.putIfAbsent(key(tag, "property"), content);
                contents.putIfAbsent(key(tag, "name"), content);
            }
        }
    }

    private static String key(Element tag, String attribute) {
        return tag.attr(attribute).toLowerCase(Locale.ROOT);
    }

    /// The first of these, in lower case, that says something; else the empty string.
    String first(String... names) {
        return Stream.of(names).map(contents::get).filter(Objects::nonNull).findFirst().orElse("");
    }
}
