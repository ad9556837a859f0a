package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.identified;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.reference;

import java.util.Objects;
import quotemark.annotation.Dismissal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// That nobody asks any more for a speaker's reply to a claim.
final class DismissalNode {
    static final String TYPE = "qm:NoReplyNeeded";

    private DismissalNode() {}

    static ObjectNode write(Dismissal dismissal) {
        ObjectNode node = AnnotationNode.typed(TYPE, dismissal.id(), "moderating");
        node.set("body", reference(dismissal.speaker(), "identifying"));
        return node.put("target", iri(dismissal.claim()));
    }

    static Dismissal read(JsonNode node, Places places) {
        return new Dismissal(
                id(node, "id"),
                id(node, "target"),
                places.version(),
                Objects.requireNonNull(identified(node), "no speaker"));
    }
}
