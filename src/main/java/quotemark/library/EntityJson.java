package quotemark.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;
import quotemark.text.CodePoints;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Entities as the edit log keeps them: JSON with the names of the records. Positions are code
/// points there too, so that a log can be read beside the tables.
record EntityJson(Texts texts) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultVisibility(
                            seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addMixIn(Contester.class, ContesterKinds.class)
                    .addMixIn(Evidence.Source.class, SourceKinds.class)
                    .addModule(SpanJson.module())
                    .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Contester.Unknown.class, name = "UNKNOWN"),
        @JsonSubTypes.Type(value = Contester.TheArticle.class, name = "ARTICLE"),
        @JsonSubTypes.Type(value = Contester.BySpeaker.class, name = "SPEAKER"),
        @JsonSubTypes.Type(value = Contester.Outside.class, name = "OUTSIDE")
    })
    private interface ContesterKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Evidence.Source.Passage.class, name = "PASSAGE"),
        @JsonSubTypes.Type(value = Evidence.Source.Page.class, name = "PAGE"),
        @JsonSubTypes.Type(value = Evidence.Source.File.class, name = "FILE")
    })
    private interface SourceKinds {}

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /// The name of an entity's kind, such as `CLAIM_LINK`.
    static String kind(Entity entity) {
        return NEXT_WORD
                .matcher(entity.getClass().getSimpleName())
                .replaceAll("_")
                .toUpperCase(Locale.ROOT);
    }

    String write(Entity entity) throws SQLException {
        return MAPPER.writer()
                .withAttribute(SpanJson.CODE_POINTS, codePoints(entity))
                .writeValueAsString(entity);
    }

    Entity read(String kind, String json) throws SQLException {
        Class<? extends Entity> type =
                switch (kind) {
                    case "ARTICLE" -> Article.class;
                    case "VERSION" -> Version.class;
                    case "SPEAKER" -> Speaker.class;
                    case "QUOTE" -> Quote.class;
                    case "CLAIM" -> Claim.class;
                    case "OCCURRENCE" -> Occurrence.class;
                    case "EVIDENCE" -> Evidence.class;
                    case "CLAIM_LINK" -> ClaimLink.class;
                    case "VERDICT" -> Verdict.class;
                    case "DISMISSAL" -> Dismissal.class;
                    case "NOTE" -> Note.class;
                    case "TAG" -> Tag.class;
                    case "HOUSE_STYLE" -> HouseStyle.class;
                    case "DECISION" -> Decision.class;
                    default -> throw new SQLException("no kind of entity: " + kind);
                };
        JsonNode tree = MAPPER.readTree(json);
        return MAPPER.readerFor(type)
                .withAttribute(SpanJson.CODE_POINTS, codePoints(tree))
                .readValue(tree);
    }

    /// The version is named beside the span, or in the source of evidence; a version has the text.
    private @Nullable CodePoints codePoints(JsonNode tree) throws SQLException {
        if (tree.has("text")) {
            return new CodePoints(tree.get("text").asString());
        }
        JsonNode version = tree.has("version") ? tree.get("version") : tree.at("/source/version");
        return version.isString() ? texts.codePoints(UUID.fromString(version.asString())) : null;
    }

    private @Nullable CodePoints codePoints(Entity entity) throws SQLException {
        return switch (entity) {
            case Version version -> new CodePoints(version.text());
            case Quote quote -> texts.codePoints(quote.version());
            case Occurrence occurrence -> texts.codePoints(occurrence.version());
            case Decision decision -> texts.codePoints(decision.version());
            case Remark remark -> texts.codePoints(remark.version());
            case Evidence evidence ->
                    switch (evidence.source()) {
                        case Evidence.Source.Passage passage -> texts.codePoints(passage.version());
                        case Evidence.Source.Page _, Evidence.Source.File _ -> null;
                    };
            case Article _, Speaker _, Claim _, ClaimLink _, Verdict _, Dismissal _, HouseStyle _ ->
                    null;
        };
    }
}
