package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.needed;
import static quotemark.export.webannotation.Nodes.optionalId;
import static quotemark.export.webannotation.Nodes.put;
import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.text;
import static quotemark.export.webannotation.Nodes.typed;
import static quotemark.export.webannotation.Nodes.value;

import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A claim.
final class ClaimNode {
    private static final String THE_ARTICLE = "qm:TheArticle";
    private static final String OUTSIDE = "qm:Outside";

    private ClaimNode() {}

    static ObjectNode write(Claim claim) {
        ObjectNode node =
                typed("schema:Claim")
                        .put("id", iri(claim.id()))
                        .put("schema:text", claim.statement())
                        .put("qm:status", term(claim.status()))
                        .put("qm:certainty", term(claim.certainty()));
        put(node, "schema:about", claim.topic());
        put(node, "schema:datePublished", claim.date());
        put(node, "qm:reason", claim.reason());
        switch (claim.contester()) {
            case Contester.Unknown() -> {}
            case Contester.TheArticle() -> node.set("qm:contester", typed(THE_ARTICLE));
            case Contester.BySpeaker(var speaker) ->
                    node.putObject("qm:contester").put("id", iri(speaker));
            case Contester.Outside(var name) ->
                    node.set("qm:contester", typed(OUTSIDE).put("schema:name", name));
        }
        return node;
    }

    static Claim read(JsonNode node) {
        return new Claim(
                id(node, "id"),
                needed(node, "schema:text"),
                text(node, "schema:about"),
                text(node, "schema:datePublished"),
                value(Claim.Status.class, needed(node, "qm:status")),
                value(Claim.Certainty.class, needed(node, "qm:certainty")),
                text(node, "qm:reason"),
                contester(node.path("qm:contester")));
    }

    private static Contester contester(JsonNode node) {
        return switch (text(node, "type")) {
            case THE_ARTICLE -> new Contester.TheArticle();
            case OUTSIDE -> new Contester.Outside(needed(node, "schema:name"));
            default ->
                    optionalId(node, "id")
                            .<Contester>map(Contester.BySpeaker::new)
                            .orElseGet(Contester.Unknown::new);
        };
    }
}
