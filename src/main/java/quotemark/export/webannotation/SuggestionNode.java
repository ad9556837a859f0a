package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.textualBody;

import quotemark.export.SuggestedQuote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A suggestion that nobody has decided on. It has a type and a motivation of its own, so that no
/// program takes it for a quote that somebody marked; Quotemark does not read it back.
final class SuggestionNode {
    private static final String TYPE = "qm:Suggestion";
    private static final String MOTIVATION = "qm:suggesting";

    private SuggestionNode() {}

    static ObjectNode write(SuggestedQuote one, Places places) {
        ObjectNode node = AnnotationNode.typed(TYPE, one.quote().id(), MOTIVATION);
        node.put("qm:percent", one.percent());
        one.speaker().ifPresent(name -> node.put("qm:suggestedSpeaker", name));
        ArrayNode bodies = node.putArray("body");
        bodies.add(textualBody("describing", one.standing()));
        bodies.add(textualBody("classifying", term(one.quote().kind())));
        QuoteNode.targets(one.quote(), places, node.putArray("target"));
        return node;
    }
}
