package quotemark.export.webannotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Things as JSON in one line of ASCII, for formats of others that have one place for what they
/// cannot say. They are the nodes of the Web Annotations, without a context.
///
/// What is no such node throws an [IllegalArgumentException] that names what is amiss.
public final class Residue {
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String BODY = "schema:articleBody";
    private static final String HASH = "qm:textSha256";

    private final Version version;
    private final Places places;

    /// Of what stands in this version.
    public Residue(Version version) {
        this.version = version;
        places = Places.in(version);
    }

    /// The article and its version, with the whole text.
    public static String write(Article article, Version version) {
        return MAPPER.writeValueAsString(ArticleNode.write(article, version));
    }

    /// The same, for a format that has the text elsewhere. Its hash tells whether that is the same.
    public static String writeWithoutText(Article article, Version version) {
        ObjectNode node = ArticleNode.write(article, version);
        node.remove(BODY);
        node.put(HASH, hash(version.text()));
        return MAPPER.writeValueAsString(node);
    }

    /// Whether these are an article and its version.
    public static boolean isArticle(String json) {
        return tree(json).has("schema:isPartOf");
    }

    public static Article article(String json) {
        return ArticleNode.article(tree(json));
    }

    /// The version; one with an empty text if it was written without its text, and this is another.
    ///
    /// @param text what it is where the article was written without it
    public static Version version(String json, String text) {
        JsonNode node = tree(json);
        if (node instanceof ObjectNode object && !node.has(BODY)) {
            object.put(BODY, hash(text).equals(Nodes.text(node, HASH)) ? text : "");
        }
        return ArticleNode.version(node);
    }

    /// The thing itself.
    public String write(Entity entity) {
        ObjectNode node =
                switch (entity) {
                    case Speaker speaker -> SpeakerNode.write(speaker);
                    case Claim claim -> ClaimNode.write(claim);
                    case Article article -> ArticleNode.write(article, version);
                    case Version own -> throw new IllegalArgumentException("version " + own.id());
                    case HouseStyle style ->
                            throw new IllegalArgumentException("house style " + style.id());
                    case Entity annotation -> WebAnnotations.annotation(annotation, places);
                };
        node.remove("@context");
        return MAPPER.writeValueAsString(node);
    }

    /// What was written; empty if it is of a kind that this program does not know.
    public Optional<Entity> read(String json) {
        JsonNode node = tree(json);
        if (node.has("qm:kind")) {
            return Optional.of(SpeakerNode.read(node));
        }
        return node.has("qm:certainty")
                ? Optional.of(ClaimNode.read(node))
                : WebAnnotations.entity(node, places);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no whole JSON", e);
        }
    }
}
