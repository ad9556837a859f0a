package quotemark.export.webannotation;

import static quotemark.export.webannotation.Nodes.iri;
import static quotemark.export.webannotation.Nodes.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;
import quotemark.export.Exporter;
import quotemark.export.SuggestedQuote;
import quotemark.export.TextExporter;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An annotation collection with one page; the article, the speakers and the claims beside it.
public final class WebAnnotations implements TextExporter, CopyFormat {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<SuggestedQuote> suggested;

    public WebAnnotations() {
        this(List.of());
    }

    private WebAnnotations(List<SuggestedQuote> suggested) {
        this.suggested = suggested;
    }

    @Override
    public Exporter suggesting(List<SuggestedQuote> newlySuggested) {
        return new WebAnnotations(newlySuggested);
    }

    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public String description() {
        return "Web Annotation: everything, for other programs";
    }

    @Override
    public String ending() {
        return ".jsonld";
    }

    @Override
    public String export(Annotations annotations) {
        return MAPPER.writeValueAsString(write(Parcel.of(annotations), suggested)) + "\n";
    }

    /// The same in one line, to be read back with [#read(String)].
    public static String data(Annotations annotations) {
        return write(Parcel.of(annotations)).toString();
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        return Parcel.leftOut(annotations);
    }

    /// The same in one line of ASCII, to be kept in files of other formats.
    public static String ascii(Parcel parcel) {
        return Residue.MAPPER.writeValueAsString(write(parcel));
    }

    private static ObjectNode write(Parcel parcel) {
        return write(parcel, List.of());
    }

    private static ObjectNode write(Parcel parcel, List<SuggestedQuote> suggested) {
        ObjectNode file = typed("AnnotationCollection");
        file.set("@context", AnnotationNode.context());
        file.put("id", iri(parcel.article().id()));
        file.put("label", parcel.article().title());
        file.put("generator", "Quotemark");
        file.set("qm:article", ArticleNode.write(parcel.article(), parcel.version()));
        ArrayNode speakers = file.putArray("qm:speakers");
        parcel.all(Speaker.class).forEach(speaker -> speakers.add(SpeakerNode.write(speaker)));
        ArrayNode claims = file.putArray("qm:claims");
        parcel.all(Claim.class).forEach(claim -> claims.add(ClaimNode.write(claim)));
        ObjectNode page = file.putObject("first").put("type", "AnnotationPage");
        page.put("id", iri(parcel.version().id()) + "#page").put("startIndex", 0);
        ArrayNode items = page.putArray("items");
        Places places = Places.in(parcel.version());
        parcel.entities().forEach(entity -> add(entity, items, places));
        suggested.forEach(one -> items.add(SuggestionNode.write(one, places)));
        return file.put("total", items.size());
    }

    /// Speakers and claims stand beside the annotations.
    private static void add(Entity entity, ArrayNode items, Places places) {
        if (!(entity instanceof Speaker || entity instanceof Claim)) {
            items.add(annotation(entity, places));
        }
    }

    @Override
    public boolean recognises(CopyFile file) {
        String head = file.head();
        return head.startsWith("{") && head.contains(AnnotationNode.NAMESPACE);
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public Parcel read(CopyFile file) throws CopyException {
        return read(file.text());
    }

    static ObjectNode annotation(Entity entity, Places places) {
        return switch (entity) {
            case Quote quote -> QuoteNode.write(quote, places);
            case Occurrence occurrence -> OccurrenceNode.write(occurrence, places);
            case Evidence evidence -> EvidenceNode.write(evidence, places);
            case ClaimLink link -> ClaimLinkNode.write(link);
            case Verdict verdict -> VerdictNode.write(verdict);
            case Dismissal dismissal -> DismissalNode.write(dismissal);
            case Remark remark -> RemarkNode.write(remark, places);
            case Article _, Version _, Speaker _, Claim _, Decision _, HouseStyle _ ->
                    throw new IllegalArgumentException("no annotation: " + entity.id());
        };
    }

    /// Reads a copy back. Annotations of other programs in it are left alone.
    ///
    /// @throws CopyException if it is not such a copy, or not a whole one
    public static Parcel read(String json) throws CopyException {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new CopyException("is no whole JSON file; ask for it once more.", e);
        } catch (RuntimeException e) {
            throw CopyException.notAs("Quotemark writes its JSON-LD", "export it once more", e);
        }
    }

    private static Parcel read(JsonNode file) throws CopyException {
        JsonNode article = file.path("qm:article");
        if (article.isMissingNode()) {
            throw new CopyException("holds no annotated copy of Quotemark’s; choose another file.");
        }
        Version version = ArticleNode.version(article);
        Places places = Places.in(version);
        var entities = new ArrayList<Entity>();
        file.path("qm:speakers").forEach(node -> entities.add(SpeakerNode.read(node)));
        file.path("qm:claims").forEach(node -> entities.add(ClaimNode.read(node)));
        file.at("/first/items").forEach(node -> entity(node, places).ifPresent(entities::add));
        return new Parcel(ArticleNode.article(article), version, entities);
    }

    /// Empty if it is none of ours.
    static Optional<Entity> entity(JsonNode node, Places places) {
        return Optional.ofNullable(
                switch (AnnotationNode.type(node)) {
                    case QuoteNode.TYPE -> QuoteNode.read(node, places);
                    case OccurrenceNode.TYPE -> OccurrenceNode.read(node, places);
                    case EvidenceNode.TYPE -> EvidenceNode.read(node, places);
                    case ClaimLinkNode.TYPE -> ClaimLinkNode.read(node);
                    case VerdictNode.TYPE -> VerdictNode.read(node);
                    case DismissalNode.TYPE -> DismissalNode.read(node, places);
                    case RemarkNode.NOTE -> RemarkNode.note(node, places);
                    case RemarkNode.TAG -> RemarkNode.tag(node, places);
                    default -> null;
                });
    }
}
