package quotemark.export.webannotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How identities, terms and texts stand in JSON-LD.
///
/// Whatever is read and is not as it has to be throws an [IllegalArgumentException] that names it.
final class Nodes {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String URN = "urn:uuid:";

    private Nodes() {}

    static String iri(UUID id) {
        return URN + id;
    }

    static UUID id(JsonNode node, String field) {
        return optionalId(node, field).orElseThrow(() -> missing(field));
    }

    static Optional<UUID> optionalId(JsonNode node, String field) {
        String iri = node.path(field).asString("");
        return iri.startsWith(URN)
                ? Optional.of(UUID.fromString(iri.substring(URN.length())))
                : Optional.empty();
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static String needed(JsonNode node, String field) {
        if (!node.path(field).isString()) {
            throw missing(field);
        }
        return node.path(field).asString();
    }

    static int number(JsonNode node, String field) {
        if (!node.path(field).isInt()) {
            throw missing(field);
        }
        return node.path(field).asInt();
    }

    private static IllegalArgumentException missing(String field) {
        return new IllegalArgumentException("no “" + field + "”");
    }

    /// Puts a text, unless there is none.
    static ObjectNode put(ObjectNode node, String field, String text) {
        return text.isEmpty() ? node : node.put(field, text);
    }

    /// A term of one of our enumerations: `contextualises`.
    static String term(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E value(Class<E> type, String term) {
        return Enum.valueOf(type, term.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }

    static ObjectNode textualBody(String purpose, String value) {
        return typed("TextualBody").put("value", value).put("purpose", purpose);
    }

    static ObjectNode reference(UUID id, String purpose) {
        return typed("SpecificResource").put("source", iri(id)).put("purpose", purpose);
    }

    /// What a field holds, whether it is one thing or an array of them.
    static List<JsonNode> all(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isArray()) {
            return List.copyOf(value.values());
        }
        return value.isObject() ? List.of(value) : List.of();
    }

    /// The first body of that purpose.
    static Optional<JsonNode> body(JsonNode annotation, String purpose) {
        return all(annotation, "body").stream()
                .filter(body -> text(body, "purpose").equals(purpose))
                .findFirst();
    }

    /// The term by which an annotation is classified.
    static String classified(JsonNode annotation) {
        return body(annotation, "classifying")
                .map(body -> needed(body, "value"))
                .orElseThrow(() -> missing("classifying"));
    }

    static @Nullable UUID identified(JsonNode annotation) {
        return body(annotation, "identifying").map(body -> id(body, "source")).orElse(null);
    }
}
