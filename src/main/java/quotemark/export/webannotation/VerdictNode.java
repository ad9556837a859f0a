package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.body;
import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.needed;
import static quotemark.export.webannotation.Nodes.number;
import static quotemark.export.webannotation.Nodes.put;
import static quotemark.export.webannotation.Nodes.text;
import static quotemark.export.webannotation.Nodes.textualBody;
import static quotemark.export.webannotation.Nodes.typed;

import java.time.Instant;
import quotemark.annotation.Rating;
import quotemark.annotation.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A conclusion on a claim, with its rating in the terms of schema.org.
final class VerdictNode {
    static final String TYPE = "qm:Verdict";
    private static final String PURPOSE = "assessing";

    private VerdictNode() {}

    static ObjectNode write(Verdict verdict) {
        ObjectNode node = AnnotationNode.typed(TYPE, verdict.id(), PURPOSE);
        Rating rating = verdict.rating();
        ObjectNode points =
                typed("schema:Rating")
                        .put("schema:ratingExplanation", rating.scale())
                        .put("schema:worstRating", rating.worst())
                        .put("schema:bestRating", rating.best())
                        .put("schema:ratingValue", rating.value());
        node.set(
                "body", textualBody(PURPOSE, verdict.explanation()).put("format", "text/markdown"));
        node.set("schema:reviewRating", put(points, "schema:alternateName", rating.label()));
        put(node, "schema:author", verdict.author());
        put(node, "schema:datePublished", verdict.date());
        put(node, "schema:url", verdict.address());
        return node.put("qm:made", verdict.made().toString()).put("target", iri(verdict.claim()));
    }

    static Verdict read(JsonNode node) {
        JsonNode points = node.path("schema:reviewRating");
        return new Verdict(
                id(node, "id"),
                id(node, "target"),
                new Rating(
                        needed(points, "schema:ratingExplanation"),
                        number(points, "schema:worstRating"),
                        number(points, "schema:bestRating"),
                        number(points, "schema:ratingValue"),
                        text(points, "schema:alternateName")),
                body(node, PURPOSE).map(body -> text(body, "value")).orElse(""),
                text(node, "schema:author"),
                text(node, "schema:datePublished"),
                text(node, "schema:url"),
                Instant.parse(needed(node, "qm:made")));
    }
}
