package quotemark.export.claimreview;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Verdict;
import quotemark.export.TextExporter;
import quotemark.export.contents.Contents;
import quotemark.export.contents.LeftOut;
import quotemark.export.contents.WebAddress;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A `ClaimReview` for each claim with a verdict, in the JSON-LD of schema.org: what search engines
/// and fact-check registers read.
///
/// A review without an address of its own is named by its id, because the format wants one.
public final class ClaimReviews implements TextExporter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String format() {
        return "claimreview";
    }

    @Override
    public String description() {
        return "ClaimReview: the verdicts, for search engines";
    }

    @Override
    public String ending() {
        return ".claimreview.json";
    }

    @Override
    public String export(Annotations annotations) {
        var contents = Contents.of(annotations);
        ObjectNode file =
                JSON.objectNode()
                        .put("@context", "https://schema.org")
                        .put("@id", urn(annotations.article().id()));
        ArrayNode reviews = file.putArray("@graph");
        contents.claims()
                .forEach(claim ->
                        contents.verdict(claim)
                                .ifPresent(v -> reviews.add(review(contents, claim, v))));
        return MAPPER.writeValueAsString(file) + "\n";
    }

    private static ObjectNode review(Contents contents, Claim claim, Verdict verdict) {
        ObjectNode review = typed("ClaimReview");
        review.put("identifier", urn(verdict.id()));
        review.put("url", address(verdict.address()).orElse(urn(verdict.id())));
        review.put("claimReviewed", claim.statement());
        review.put("datePublished", verdict.date());
        review.set("author", typed("Organization").put("name", verdict.author()));
        put(review, "reviewBody", verdict.explanation());
        review.set("reviewRating", rating(verdict));
        review.set("itemReviewed", claim(contents, claim));
        return review;
    }

    private static ObjectNode rating(Verdict verdict) {
        ObjectNode rating =
                typed("Rating")
                        .put("ratingValue", verdict.rating().value())
                        .put("worstRating", verdict.rating().worst())
                        .put("bestRating", verdict.rating().best());
        put(rating, "alternateName", verdict.rating().label());
        return rating;
    }

    private static ObjectNode claim(Contents contents, Claim claim) {
        ObjectNode item = typed("Claim").put("identifier", urn(claim.id()));
        List<Occurrence> places =
                Stream.concat(
                                contents.occurrencesOf(claim).stream(),
                                contents.elsewhere(claim).stream())
                        .toList();
        item.put("creativeWorkStatus", contents.status(claim));
        author(contents, places).ifPresent(author -> item.set("author", author));
        List<Article> articles =
                places.stream()
                        .flatMap(place -> contents.articleOf(place).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Article::published))
                        .toList();
        put(item, "datePublished", date(claim, articles));
        if (!articles.isEmpty()) {
            item.set("firstAppearance", appearance(articles.getFirst()));
            ArrayNode appearances = item.putArray("appearance");
            articles.forEach(article -> appearances.add(appearance(article)));
        }
        return item;
    }

    /// Whoever asserts it first; where only articles do, nobody.
    private static Optional<ObjectNode> author(Contents contents, List<Occurrence> places) {
        return places.stream()
                .filter(place -> place.stance() != Occurrence.Stance.DENIES)
                .flatMap(place -> contents.annotations().find(place.quote(), Quote.class).stream())
                .flatMap(quote -> contents.speaker(quote).stream())
                .findFirst()
                .map(ClaimReviews::speaker);
    }

    private static ObjectNode speaker(Speaker speaker) {
        boolean person = speaker.kind() == Speaker.Kind.PERSON;
        ObjectNode author = typed(person ? "Person" : "Organization").put("name", speaker.name());
        put(author, person ? "jobTitle" : "description", speaker.role());
        if (!speaker.wikidata().isEmpty()) {
            author.put("sameAs", "https://www.wikidata.org/entity/" + speaker.wikidata());
        }
        return author;
    }

    /// When it was claimed, or else first published.
    private static String date(Claim claim, List<Article> articles) {
        return claim.date().isEmpty() && !articles.isEmpty()
                ? articles.getFirst().published()
                : claim.date();
    }

    private static ObjectNode appearance(Article article) {
        ObjectNode appearance = typed("NewsArticle").put("identifier", urn(article.id()));
        put(appearance, "headline", article.title());
        put(appearance, "datePublished", article.published());
        address(article.address()).ifPresent(address -> appearance.put("url", address));
        if (!article.publisher().isEmpty()) {
            appearance.set("publisher", typed("Organization").put("name", article.publisher()));
        }
        return appearance;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("@type", type);
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value);
        }
    }

    private static Optional<String> address(String written) {
        return Optional.of(written.strip()).filter(WebAddress::is);
    }

    private static String urn(Object id) {
        return "urn:uuid:" + Objects.requireNonNull(id);
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        var contents = Contents.of(annotations);
        long open = contents.claims().stream().filter(c -> contents.verdict(c).isEmpty()).count();
        long evidence =
                contents.claims().stream()
                        .filter(c -> contents.verdict(c).isPresent())
                        .mapToLong(c -> contents.evidence().on(c).size())
                        .sum();
        return new LeftOut()
                .and(open, "claim without a verdict", "claims without a verdict")
                .and(evidence, "piece of evidence", "pieces of evidence")
                .and(annotations.notes().size(), "note", "notes")
                .phrases();
    }
}
