package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.body;
import static quotemark.export.webannotation.Nodes.id;
import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.needed;
import static quotemark.export.webannotation.Nodes.optionalId;
import static quotemark.export.webannotation.Nodes.textualBody;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Note;
import quotemark.annotation.Remark;
import quotemark.annotation.Tag;
import quotemark.text.Anchor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A note or a tag: on words, on what it is about, or on the article.
final class RemarkNode {
    static final String NOTE = "qm:Note";
    static final String TAG = "qm:Tag";

    private RemarkNode() {}

    static ObjectNode write(Remark remark, Places places) {
        ObjectNode node =
                switch (remark) {
                    case Note note -> {
                        ObjectNode written = AnnotationNode.typed(NOTE, note.id(), "commenting");
                        written.set(
                                "body",
                                textualBody("commenting", note.markdown())
                                        .put("format", "text/markdown"));
                        yield written;
                    }
                    case Tag tag -> {
                        ObjectNode written = AnnotationNode.typed(TAG, tag.id(), "tagging");
                        written.set("body", textualBody("tagging", tag.term()));
                        yield written;
                    }
                };
        if (remark.about() != null) {
            node.put("qm:about", iri(remark.about()));
        }
        if (remark.passage() != null) {
            node.set("target", places.write(remark.passage()));
        } else {
            node.put("target", iri(remark.about() != null ? remark.about() : places.version()));
        }
        return node;
    }

    static Note note(JsonNode node, Places places) {
        String markdown = needed(body(node, "commenting").orElseThrow(), "value");
        return new Note(
                id(node, "id"), places.version(), about(node), passage(node, places), markdown);
    }

    static Tag tag(JsonNode node, Places places) {
        String term = needed(body(node, "tagging").orElseThrow(), "value");
        return new Tag(id(node, "id"), places.version(), about(node), passage(node, places), term);
    }

    private static @Nullable UUID about(JsonNode node) {
        return optionalId(node, "qm:about").orElse(null);
    }

    private static @Nullable Anchor passage(JsonNode node, Places places) {
        return node.path("target").isObject() ? places.read(node.path("target")) : null;
    }
}
