package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.JSON;
import static quotemark.export.webannotation.Nodes.iri;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What every annotation begins with. Each names its context, for it may be looked at alone.
final class AnnotationNode {
    /// Of our own terms.
    static final String NAMESPACE = "urn:quotemark:terms#";

    static final String W3C = "http://www.w3.org/ns/anno.jsonld";

    private AnnotationNode() {}

    static ObjectNode typed(String type, UUID id, String motivation) {
        ObjectNode node = JSON.objectNode();
        node.set("@context", context());
        node.put("id", iri(id));
        node.putArray("type").add("Annotation").add(type);
        return node.put("motivation", motivation);
    }

    static ArrayNode context() {
        ArrayNode context = JSON.arrayNode();
        context.add(W3C);
        context.addObject().put("qm", NAMESPACE).put("schema", "https://schema.org/");
        return context;
    }

    /// Which of our types it is; empty if it is none of ours.
    static String type(JsonNode annotation) {
        return annotation.path("type").values().stream()
                .map(type -> type.asString(""))
                .filter(type -> type.startsWith("qm:"))
                .findFirst()
                .orElse("");
    }
}
