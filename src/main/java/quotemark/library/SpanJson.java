package quotemark.library;

import org.jspecify.annotations.Nullable;
import quotemark.text.CodePoints;
import quotemark.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// A span as `[start, end]` in code points of the text that the attribute [#CODE_POINTS] counts.
final class SpanJson {
    static final String CODE_POINTS = "code points";

    private SpanJson() {}

    static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(Span.class, new Writer())
                .addDeserializer(Span.class, new Reader());
    }

    private static final class Writer extends ValueSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator json, SerializationContext context) {
            if (!(context.getAttribute(CODE_POINTS) instanceof CodePoints codePoints)) {
                throw DatabindException.from(json, "a span without a text");
            }
            int[] positions = {
                codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end())
            };
            json.writeArray(positions, 0, 2);
        }
    }

    private static final class Reader extends ValueDeserializer<Span> {
        @Override
        public @Nullable Span deserialize(JsonParser json, DeserializationContext context) {
            if (!(context.getAttribute(CODE_POINTS) instanceof CodePoints codePoints)) {
                throw DatabindException.from(json, "a span without a text");
            }
            int[] positions = json.readValueAs(int[].class);
            return new Span(codePoints.toUtf16(positions[0]), codePoints.toUtf16(positions[1]));
        }
    }
}
