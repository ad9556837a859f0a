package quotemark.export.citron;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quotemark.annotation.Annotations;
import quotemark.annotation.Quote;
import quotemark.export.TextExporter;
import quotemark.export.contents.LeftOut;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.text.CodePoints;
import quotemark.text.Span;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A copy in the JSON of Citron, as Python writes it: in ASCII.
public final class CitronCopy implements TextExporter, CopyFormat {
    /// Under which we keep what Citron has no key for.
    static final String OURS = "quotemark";

    private static final String ENDING = ".citron.json";
    private static final Pattern KEYS =
            Pattern.compile(
                    "\\A\\s*\\{(?=.*\"quotes\"\\s*:)(?=.*\"cue\"\\s*:)(?=.*\"contents\"\\s*:)",
                    Pattern.DOTALL);
    private static final Pattern NO_QUOTES =
            Pattern.compile("\\A\\s*\\{\\s*\"quotes\"\\s*:\\s*\\[\\s*],\\s*\"quotemark\"\\s*:");
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build();

    @Override
    public String format() {
        return "citron";
    }

    @Override
    public String description() {
        return "Citron JSON: the quotes with cues, for programs that learn to find them";
    }

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public String export(Annotations annotations) {
        Parcel parcel = Parcel.of(annotations);
        ObjectNode file = MAPPER.createObjectNode();
        write(CitronQuotes.of(parcel), file.putArray("quotes"));
        file.set(OURS, MAPPER.readTree(WebAnnotations.ascii(parcel)));
        file.put("text", parcel.version().text());
        return MAPPER.writeValueAsString(file) + "\n";
    }

    private static void write(CitronQuotes quotes, ArrayNode into) {
        var spans =
                new Spans(
                        quotes.parcel().version().text(),
                        new CodePoints(quotes.parcel().version().text()));
        for (Quote quote : quotes.quotes()) {
            ObjectNode node = into.addObject().put("id", quote.id().toString());
            node.set("cue", spans.write(quotes.cue(quote)));
            ArrayNode sources = node.putArray("sources");
            quotes.sources(quote).forEach(span -> sources.add(spans.write(span)));
            ArrayNode contents = node.putArray("contents");
            quotes.contents(quote).forEach(span -> contents.add(spans.write(span)));
            Optional<Span> coreference = quotes.coreference(quote);
            coreference.ifPresent(span -> node.putArray("coreferences").add(spans.write(span)));
        }
    }

    private record Spans(String text, CodePoints codePoints) {
        ObjectNode write(Span span) {
            return MAPPER.createObjectNode()
                    .put("start", codePoints.fromUtf16(span.start()))
                    .put("end", codePoints.fromUtf16(span.end()))
                    .put("text", span.of(text));
        }
    }

    /// What Citron does not see, though Quotemark reads it back.
    @Override
    public List<String> leftOut(Annotations annotations) {
        Parcel parcel = Parcel.of(annotations);
        CitronQuotes quotes = CitronQuotes.of(parcel);
        return new LeftOut()
                .and(
                        parcel.all(Quote.class).size() - quotes.quotes().size(),
                        "quote without a cue, or nested, or overlapping",
                        "quotes without a cue, or nested, or overlapping")
                .and(
                        quotes.partsLeftOut(),
                        "addressee, channel or second cue",
                        "addressees, channels or second cues")
                .and(annotations.claims().size(), "claim", "claims")
                .and(annotations.notes().size(), "note", "notes")
                .and(annotations.tags().size(), "tag", "tags")
                .andRejected(annotations)
                .phrases();
    }

    @Override
    public boolean recognises(CopyFile file) {
        return file.name().endsWith(ENDING)
                || KEYS.matcher(file.head()).find()
                || NO_QUOTES.matcher(file.head()).find();
    }

    @Override
    public Parcel read(CopyFile file) throws CopyException {
        return read(file.text());
    }

    /// Reads a copy back, or the quotes of another program.
    ///
    /// @throws CopyException if it is no such file
    public static Parcel read(String json) throws CopyException {
        try {
            return CitronReader.read(MAPPER.readTree(json));
        } catch (RuntimeException e) {
            throw CopyException.notAs("Citron writes its JSON", "save it once more", e);
        }
    }
}
