package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.classified;
import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.identified;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.needed;
import static quotemark.export.webannotation.Nodes.optionalId;
import static quotemark.export.webannotation.Nodes.reference;
import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.textualBody;
import static quotemark.export.webannotation.Nodes.value;

import java.util.List;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A quote: one target a fragment, which all together are one quote.
final class QuoteNode {
    static final String TYPE = "qm:Quote";

    private QuoteNode() {}

    static ObjectNode write(Quote quote, Places places) {
        ObjectNode node = AnnotationNode.typed(TYPE, quote.id(), "identifying");
        ArrayNode bodies = node.putArray("body");
        bodies.add(textualBody("classifying", term(quote.kind())));
        if (quote.speaker() != null) {
            bodies.add(reference(quote.speaker(), "identifying"));
        }
        if (quote.parent() != null) {
            node.put("qm:within", iri(quote.parent()));
        }
        targets(quote, places, node.putArray("target"));
        return node;
    }

    static void targets(Quote quote, Places places, ArrayNode targets) {
        quote.fragments()
                .forEach(fragment ->
                        targets.add(
                                places.write(fragment.anchor())
                                        .put("qm:role", term(fragment.role()))));
    }

    static Quote read(JsonNode node, Places places) {
        List<Fragment> fragments =
                Nodes.all(node, "target").stream()
                        .map(target ->
                                new Fragment(
                                        value(Fragment.Role.class, needed(target, "qm:role")),
                                        places.read(target)))
                        .toList();
        return new Quote(
                id(node, "id"),
                places.version(),
                value(Quote.Kind.class, classified(node)),
                identified(node),
                optionalId(node, "qm:within").orElse(null),
                fragments);
    }
}
