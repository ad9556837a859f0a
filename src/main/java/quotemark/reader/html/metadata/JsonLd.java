package quotemark.reader.html.metadata;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says about its article in schema.org's words.
final class JsonLd {
    private static final int LONGEST = 2_000_000;
    private static final int MOST_NODES = 10_000;
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    /// Of the first article in the page's scripts; empty strings where there is none.
    static Metadata of(Document page) {
        return articles(page)
                .findFirst()
                .map(JsonLd::metadata)
                .orElse(new Metadata("", "", "", "", "", ""));
    }

    /// The text of the article, as the page repeats it for machines; may be empty, and may hold
    /// markup.
    static String body(Document page) {
        return articles(page)
                .map(article -> article.path("articleBody").asString(""))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Stream<JsonNode> articles(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .filter(data -> data.length() <= LONGEST)
                .flatMap(data -> parsed(data).stream())
                .flatMap(root -> article(root).stream());
    }

    /// Nothing if it is no JSON: pages are often wrong, and say the same elsewhere.
    private static Optional<JsonNode> parsed(String data) {
        try {
            return Optional.of(JSON.readTree(data));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.remove();
            if (isArticle(node)) {
                return Optional.of(node);
            }
            node.forEach(child -> addContainer(open, child));
        }
        return Optional.empty();
    }

    private static void addContainer(Deque<JsonNode> open, JsonNode child) {
        if (child.isContainer()) {
            open.add(child);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return each(node.path("@type"))
                .anyMatch(type -> type.asString("").matches(".*(Article|BlogPosting|Report)"));
    }

    private static Metadata metadata(JsonNode article) {
        return new Metadata(
                article.path("headline").asString(""),
                each(article.path("author"))
                        .map(JsonLd::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", ")),
                each(article.path("publisher")).findFirst().map(JsonLd::name).orElse(""),
                Dates.inMetadata(article.path("datePublished").asString("")).orElse(""),
                article.path("inLanguage").asString(""),
                address(article));
    }

    private static String address(JsonNode article) {
        String address = article.path("url").asString("");
        return address.startsWith("http") ? address : "";
    }

    private static Stream<JsonNode> each(JsonNode oneOrMany) {
        return oneOrMany.isArray()
                ? StreamSupport.stream(oneOrMany.spliterator(), false)
                : Stream.of(oneOrMany);
    }

    private static String name(JsonNode thing) {
        return thing.isString() ? thing.asString() : thing.path("name").asString("");
    }
}
