package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.body;
import static quotemark.export.webannotation.Nodes.classified;
import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.reference;
import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.textualBody;
import static quotemark.export.webannotation.Nodes.value;

import quotemark.annotation.ClaimLink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How one claim, the target, bears on another.
final class ClaimLinkNode {
    static final String TYPE = "qm:ClaimLink";

    private ClaimLinkNode() {}

    static ObjectNode write(ClaimLink link) {
        ObjectNode node = AnnotationNode.typed(TYPE, link.id(), "linking");
        node.putArray("body")
                .add(textualBody("classifying", term(link.relation())))
                .add(reference(link.to(), "linking"));
        return node.put("target", iri(link.from()));
    }

    static ClaimLink read(JsonNode node) {
        return new ClaimLink(
                id(node, "id"),
                id(node, "target"),
                id(body(node, "linking").orElseThrow(), "source"),
                value(ClaimLink.Relation.class, classified(node)));
    }
}
