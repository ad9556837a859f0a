package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.classified;
import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.identified;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.optionalId;
import static quotemark.export.webannotation.Nodes.reference;
import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.textualBody;
import static quotemark.export.webannotation.Nodes.value;

import java.util.List;
import java.util.Objects;
import quotemark.annotation.Occurrence;
import quotemark.text.Anchor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A place where a claim stands. Where it is the whole content of a quote, that is the target.
final class OccurrenceNode {
    static final String TYPE = "qm:Occurrence";

    private OccurrenceNode() {}

    static ObjectNode write(Occurrence occurrence, Places places) {
        ObjectNode node = AnnotationNode.typed(TYPE, occurrence.id(), "identifying");
        ArrayNode bodies = node.putArray("body");
        bodies.add(reference(occurrence.claim(), "identifying"));
        bodies.add(textualBody("classifying", term(occurrence.stance())));
        if (occurrence.quote() != null) {
            node.put("qm:quote", iri(occurrence.quote()));
        }
        if (occurrence.passages().isEmpty()) {
            return node.put("target", iri(Objects.requireNonNull(occurrence.quote())));
        }
        ArrayNode targets = node.putArray("target");
        occurrence.passages().forEach(passage -> targets.add(places.write(passage)));
        return node;
    }

    static Occurrence read(JsonNode node, Places places) {
        List<Anchor> passages = Nodes.all(node, "target").stream().map(places::read).toList();
        return new Occurrence(
                id(node, "id"),
                Objects.requireNonNull(identified(node), "no claim"),
                places.version(),
                optionalId(node, "qm:quote").orElse(null),
                passages,
                value(Occurrence.Stance.class, classified(node)));
    }
}
