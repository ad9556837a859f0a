package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.needed;
import static quotemark.export.webannotation.Nodes.number;
import static quotemark.export.webannotation.Nodes.put;
import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.text;
import static quotemark.export.webannotation.Nodes.typed;
import static quotemark.export.webannotation.Nodes.value;

import java.time.Instant;
import java.util.List;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.text.CodePoints;
import quotemark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The article and the text of its version, in the terms of schema.org as far as they go.
final class ArticleNode {
    private ArticleNode() {}

    static ObjectNode write(Article article, Version version) {
        ObjectNode node =
                typed("schema:NewsArticle")
                        .put("id", iri(version.id()))
                        .put("schema:isPartOf", iri(article.id()))
                        .put("schema:headline", article.title());
        put(node, "schema:author", article.byline());
        put(node, "schema:publisher", article.publisher());
        put(node, "schema:datePublished", article.published());
        put(node, "schema:inLanguage", article.language());
        put(node, "schema:url", article.address());
        node.put("qm:added", article.added().toString());
        node.put("schema:version", version.number());
        node.put("schema:dateModified", version.read().toString());
        node.put("qm:sha256", version.raw());
        node.put("schema:articleBody", version.text());
        ArrayNode blocks = node.putArray("qm:blocks");
        var codePoints = new CodePoints(version.text());
        version.blocks().forEach(block -> blocks.add(write(block, codePoints)));
        return node;
    }

    private static ObjectNode write(Block block, CodePoints codePoints) {
        return typed("qm:" + term(block.kind()))
                .put("start", codePoints.fromUtf16(block.span().start()))
                .put("end", codePoints.fromUtf16(block.span().end()));
    }

    static Article article(JsonNode node) {
        return new Article(
                id(node, "schema:isPartOf"),
                needed(node, "schema:headline"),
                text(node, "schema:author"),
                text(node, "schema:publisher"),
                text(node, "schema:datePublished"),
                text(node, "schema:inLanguage"),
                text(node, "schema:url"),
                Instant.parse(needed(node, "qm:added")));
    }

    static Version version(JsonNode node) {
        String text = needed(node, "schema:articleBody");
        var codePoints = new CodePoints(text);
        List<Block> blocks =
                Nodes.all(node, "qm:blocks").stream().map(one -> block(one, codePoints)).toList();
        return new Version(
                id(node, "id"),
                id(node, "schema:isPartOf"),
                number(node, "schema:version"),
                text,
                blocks,
                needed(node, "qm:sha256"),
                Instant.parse(needed(node, "schema:dateModified")));
    }

    private static Block block(JsonNode node, CodePoints codePoints) {
        return new Block(
                value(Block.Kind.class, needed(node, "type").substring("qm:".length())),
                new Span(
                        codePoints.toUtf16(number(node, "start")),
                        codePoints.toUtf16(number(node, "end"))));
    }
}
