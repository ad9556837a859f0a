package quotemark.reader.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import quotemark.reader.content.Bylines;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says about its article in schema.org's words.
final class JsonLd {
    private static final int LONGEST = 2_000_000;
    private static final int MOST_NODES = 10_000;

    /// Pages are often a little wrong.
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Pattern WRAPPING =
            Pattern.compile("^(?:\\s|//|/\\*|\\*/|<!--|<!\\[CDATA\\[)+");

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    /// Reads all scripts of the page.
    JsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (script.data().length() <= LONGEST) {
                parsed(script.data()).ifPresent(this::collect);
            }
        }
    }

    /// Nothing if it is no JSON: pages are often wrong, and say the same elsewhere.
    private static Optional<JsonNode> parsed(String data) {
        try {
            return Optional.of(JSON.readTree(WRAPPING.matcher(data).replaceFirst("")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.remove();
            if (isArticle(node)) {
                articles.add(node);
            }
            if (node.has("@id") && node.has("name")) {
                named.putIfAbsent(node.path("@id").asString(""), node);
            }
            node.forEach(child -> addContainer(open, child));
        }
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

    /// Of the first article; empty strings where there is none.
    Metadata metadata() {
        if (articles.isEmpty()) {
            return new Metadata("", "", "", "", "", "");
        }
        JsonNode article = articles.getFirst();
        String address = string(article, "url");
        return new Metadata(
                string(article, "headline"),
                each(article.path("author"))
                        .map(this::name)
                        .map(Bylines::namesIn)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                each(article.path("publisher")).findFirst().map(this::name).orElse(""),
                Dates.inMetadata(string(article, "datePublished")).orElse(""),
                string(article, "inLanguage"),
                address.startsWith("http") ? address : "");
    }

    /// The text of the article, as the page repeats it for machines; may be empty, and may hold
    /// markup.
    String text() {
        return articles.stream()
                .map(article -> string(article, "articleBody"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Stream<JsonNode> each(JsonNode oneOrMany) {
        return oneOrMany.isArray()
                ? StreamSupport.stream(oneOrMany.spliterator(), false)
                : Stream.of(oneOrMany);
    }

    /// Of a string, of an object with a name, or of one that is described elsewhere.
    private String name(JsonNode thing) {
        if (thing.isString()) {
            return Parser.unescapeEntities(thing.asString(), false);
        }
        String own = string(thing, "name");
        JsonNode other = named.get(thing.path("@id").asString(""));
        return own.isEmpty() && other != null ? string(other, "name") : own;
    }

    private static String string(JsonNode thing, String field) {
        return Parser.unescapeEntities(thing.path(field).asString(""), false);
    }
}
