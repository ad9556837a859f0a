package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.JSON;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.needed;
import static quotemark.export.webannotation.Nodes.number;
import static quotemark.export.webannotation.Nodes.term;
import static quotemark.export.webannotation.Nodes.text;
import static quotemark.export.webannotation.Nodes.typed;
import static quotemark.export.webannotation.Nodes.value;

import java.util.UUID;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;
import quotemark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Passages as specific resources: each with its position and with its words.
///
/// @param version the one whose text is at hand; in others a position stands as it is counted here,
///   in UTF-16 code units, under a term of our own
record Places(UUID version, CodePoints codePoints) {

    static Places in(Version version) {
        return new Places(version.id(), new CodePoints(version.text()));
    }

    ObjectNode write(Anchor anchor) {
        return write(version, anchor);
    }

    ObjectNode write(UUID where, Anchor anchor) {
        ObjectNode place = typed("SpecificResource").put("source", iri(where));
        ArrayNode selectors = place.putArray("selector");
        Span span = anchor.span();
        if (where.equals(version)) {
            selectors.add(
                    typed("TextPositionSelector")
                            .put("start", codePoints.fromUtf16(span.start()))
                            .put("end", codePoints.fromUtf16(span.end())));
        } else {
            place.set(
                    "qm:utf16",
                    JSON.objectNode().put("start", span.start()).put("end", span.end()));
        }
        selectors.add(
                typed("TextQuoteSelector")
                        .put("exact", anchor.exact())
                        .put("prefix", anchor.prefix())
                        .put("suffix", anchor.suffix()));
        return anchor.state() == Anchor.State.EXACT
                ? place
                : place.put("qm:anchor", term(anchor.state()));
    }

    Anchor read(JsonNode place) {
        JsonNode words = selector(place, "TextQuoteSelector");
        String state = text(place, "qm:anchor");
        return new Anchor(
                span(place),
                needed(words, "exact"),
                text(words, "prefix"),
                text(words, "suffix"),
                state.isEmpty() ? Anchor.State.EXACT : value(Anchor.State.class, state));
    }

    private Span span(JsonNode place) {
        if (!text(place, "source").equals(iri(version))) {
            JsonNode there = place.path("qm:utf16");
            return new Span(number(there, "start"), number(there, "end"));
        }
        JsonNode here = selector(place, "TextPositionSelector");
        return new Span(
                codePoints.toUtf16(number(here, "start")), codePoints.toUtf16(number(here, "end")));
    }

    private static JsonNode selector(JsonNode place, String type) {
        return Nodes.all(place, "selector").stream()
                .filter(selector -> text(selector, "type").equals(type))
                .findFirst()
                .orElse(JSON.missingNode());
    }
}
