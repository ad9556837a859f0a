package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.body;
import static quotemark.export.webannotation.Nodes.classified;
import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.needed;
import static quotemark.export.webannotation.Nodes.put;
import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.text;
import static quotemark.export.webannotation.Nodes.textualBody;
import static quotemark.export.webannotation.Nodes.typed;
import static quotemark.export.webannotation.Nodes.value;

import quotemark.annotation.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What bears on a claim: the claim is the target, the evidence a body.
final class EvidenceNode {
    static final String TYPE = "qm:Evidence";
    private static final String PURPOSE = "assessing";
    private static final String FILE = "urn:sha256:";

    private EvidenceNode() {}

    static ObjectNode write(Evidence evidence, Places places) {
        ObjectNode node = AnnotationNode.typed(TYPE, evidence.id(), PURPOSE);
        ArrayNode bodies = node.putArray("body");
        bodies.add(textualBody("classifying", term(evidence.relation())));
        bodies.add(source(evidence.source(), places).put("purpose", PURPOSE));
        return node.put("qm:strength", term(evidence.strength()))
                .put("target", iri(evidence.claim()));
    }

    private static ObjectNode source(Evidence.Source source, Places places) {
        return switch (source) {
            case Evidence.Source.Passage(var version, var anchor) -> places.write(version, anchor);
            case Evidence.Source.Page page -> {
                ObjectNode node = typed("SpecificResource").put("source", page.address());
                put(node, "schema:name", page.title());
                put(node, "schema:publisher", page.publisher());
                put(node, "qm:accessed", page.accessed());
                yield put(node, "schema:abstract", page.excerpt());
            }
            case Evidence.Source.File(var name, var sha256, var mediaType) ->
                    typed("SpecificResource")
                            .put("source", FILE + sha256)
                            .put("schema:name", name)
                            .put("schema:encodingFormat", mediaType);
        };
    }

    static Evidence read(JsonNode node, Places places) {
        JsonNode source = body(node, PURPOSE).orElseThrow();
        return new Evidence(
                id(node, "id"),
                id(node, "target"),
                value(Evidence.Relation.class, classified(node)),
                value(Evidence.Strength.class, needed(node, "qm:strength")),
                source(source, places));
    }

    private static Evidence.Source source(JsonNode node, Places places) {
        String source = needed(node, "source");
        if (node.has("selector")) {
            return new Evidence.Source.Passage(id(node, "source"), places.read(node));
        }
        return source.startsWith(FILE)
                ? new Evidence.Source.File(
                        needed(node, "schema:name"),
                        source.substring(FILE.length()),
                        needed(node, "schema:encodingFormat"))
                : new Evidence.Source.Page(
                        source,
                        text(node, "schema:name"),
                        text(node, "schema:publisher"),
                        text(node, "qm:accessed"),
                        text(node, "schema:abstract"));
    }
}
