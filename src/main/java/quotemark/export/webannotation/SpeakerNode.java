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

import java.util.List;
import quotemark.annotation.Speaker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A speaker, in the terms of schema.org as far as they go.
final class SpeakerNode {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private SpeakerNode() {}

    static ObjectNode write(Speaker speaker) {
        ObjectNode node =
                typed(type(speaker.kind()))
                        .put("id", iri(speaker.id()))
                        .put("schema:name", speaker.name())
                        .put("qm:kind", term(speaker.kind()));
        if (!speaker.aliases().isEmpty()) {
            ArrayNode aliases = node.putArray("schema:alternateName");
            speaker.aliases().forEach(aliases::add);
        }
        put(node, "schema:jobTitle", speaker.role());
        put(node, "schema:affiliation", speaker.affiliation());
        if (!speaker.wikidata().isEmpty()) {
            node.put("schema:sameAs", WIKIDATA + speaker.wikidata());
        }
        return node.put("qm:colour", speaker.colour()).put("qm:initials", speaker.initials());
    }

    private static String type(Speaker.Kind kind) {
        return switch (kind) {
            case PERSON, UNNAMED -> "schema:Person";
            case ORGANISATION, GROUP -> "schema:Organization";
            case DOCUMENT -> "schema:CreativeWork";
        };
    }

    static Speaker read(JsonNode node) {
        List<String> aliases =
                node.path("schema:alternateName").values().stream()
                        .map(JsonNode::asString)
                        .toList();
        return new Speaker(
                id(node, "id"),
                needed(node, "schema:name"),
                aliases,
                value(Speaker.Kind.class, needed(node, "qm:kind")),
                text(node, "schema:jobTitle"),
                text(node, "schema:affiliation"),
                text(node, "schema:sameAs").replace(WIKIDATA, ""),
                number(node, "qm:colour"),
                needed(node, "qm:initials"));
    }
}
