package quotemark.export.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;
import quotemark.export.contents.Labels;
import quotemark.export.contents.PlainText;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;

/// What can be said of an entity in words, each fact by its name. What is unknown is empty.
///
/// @param annotations where what it refers to has its names
record Facts(Annotations annotations) {
    /// Characters of a name.
    private static final int LONGEST = 60;

    private static final Pattern OUTER_MARKS = Pattern.compile("^[“\"„«]|[”\"“»]$");

    /// What an entity is called in a list.
    String name(Entity entity) {
        return switch (entity) {
            case Quote quote -> "Quote " + quoted(quote.words(Fragment.Role.CONTENT));
            case Speaker speaker -> "Speaker " + quoted(speaker.name());
            case Claim claim -> "Claim " + quoted(claim.statement());
            case Occurrence occurrence -> "Place of the claim " + claim(occurrence.claim());
            case Evidence evidence -> "Evidence on the claim " + claim(evidence.claim());
            case Verdict verdict -> "Verdict on the claim " + claim(verdict.claim());
            case ClaimLink link -> "Link of the claim " + claim(link.from());
            case Dismissal dismissal -> "Missing reply to the claim " + claim(dismissal.claim());
            case Note note -> "Note " + quoted(note.markdown());
            case Tag tag -> "Tag " + quoted(tag.term());
            case Article article -> "Article " + quoted(article.title());
            case Version version -> "Version " + version.number();
            case Decision _ -> "Decision on a suggestion";
            case HouseStyle _ -> "House style";
        };
    }

    /// In one pair of quotation marks, whether it has some already or not.
    static String quoted(String words) {
        String line = OUTER_MARKS.matcher(PlainText.line(words)).replaceAll("");
        var codePoints = new CodePoints(line);
        int end = codePoints.fromUtf16(line.length());
        return "“"
                + (end <= LONGEST ? line : line.substring(0, codePoints.toUtf16(LONGEST)) + "…")
                + "”";
    }

    private String claim(UUID id) {
        return annotations
                .find(id, Claim.class)
                .map(claim -> quoted(claim.statement()))
                .orElse("“”");
    }

    Map<String, String> of(Entity entity) {
        Map<String, String> facts = new LinkedHashMap<>();
        switch (entity) {
            case Quote quote -> quote(quote, facts);
            case Speaker speaker -> speaker(speaker, facts);
            case Claim claim -> claim(claim, facts);
            case Occurrence occurrence -> {
                facts.put("claim", claim(occurrence.claim()));
                facts.put("stance", Labels.of(occurrence.stance()));
                facts.put("quote", quote(occurrence.quote()));
                facts.put("words", words(occurrence.passages().stream()));
            }
            case Evidence evidence -> {
                facts.put("claim", claim(evidence.claim()));
                facts.put("relation", Labels.of(evidence.relation()));
                facts.put("strength", Labels.of(evidence.strength()));
                facts.put("source", source(evidence.source()));
            }
            case Verdict verdict -> verdict(verdict, facts);
            case ClaimLink link -> {
                facts.put("from", claim(link.from()));
                facts.put("relation", Labels.of(link.relation()));
                facts.put("to", claim(link.to()));
            }
            case Dismissal dismissal -> {
                facts.put("claim", claim(dismissal.claim()));
                facts.put("speaker", speaker(dismissal.speaker()));
            }
            case Note note -> {
                facts.put("text", quoted(note.markdown()));
                facts.put("about", about(note.about()));
                facts.put("words", passage(note.passage()));
            }
            case Tag tag -> {
                facts.put("term", quoted(tag.term()));
                facts.put("about", about(tag.about()));
                facts.put("words", passage(tag.passage()));
            }
            case Article _, Version _, Decision _, HouseStyle _ -> {}
        }
        return facts;
    }

    private void quote(Quote quote, Map<String, String> facts) {
        facts.put("speaker", speaker(quote.speaker()));
        facts.put("kind", Labels.of(quote.kind()));
        for (Fragment.Role role : Fragment.Role.values()) {
            facts.put(role.name().toLowerCase(Locale.ROOT), words(quote.anchors(role).stream()));
        }
        facts.put("within", quote(quote.parent()));
    }

    private static void speaker(Speaker speaker, Map<String, String> facts) {
        facts.put("name", speaker.name());
        facts.put("other names", String.join(", ", speaker.aliases()));
        facts.put("kind", speaker.kind().name().toLowerCase(Locale.ROOT));
        facts.put("role", speaker.role());
        facts.put("affiliation", speaker.affiliation());
        facts.put("Wikidata", speaker.wikidata());
        facts.put("colour", String.valueOf(speaker.colour()));
        facts.put("initials", speaker.initials());
    }

    private void claim(Claim claim, Map<String, String> facts) {
        facts.put("statement", quoted(claim.statement()));
        facts.put("topic", claim.topic());
        facts.put("date", claim.date());
        facts.put("status", annotations.houseStyle().name(claim.status()));
        facts.put("certainty", Labels.of(claim.certainty()));
        facts.put("reason", claim.reason());
        facts.put("contested by", Labels.of(claim.contester(), annotations));
    }

    private static void verdict(Verdict verdict, Map<String, String> facts) {
        facts.put("rating", Labels.of(verdict.rating()));
        facts.put("explanation", quoted(verdict.explanation()));
        facts.put("author", verdict.author());
        facts.put("date", verdict.date());
        facts.put("address", verdict.address());
    }

    private String speaker(@Nullable UUID id) {
        return annotations.find(id, Speaker.class).map(Speaker::name).orElse("");
    }

    private String quote(@Nullable UUID id) {
        return annotations
                .find(id, Quote.class)
                .map(quote -> quoted(quote.words(Fragment.Role.CONTENT)))
                .orElse("");
    }

    private String about(@Nullable UUID id) {
        return annotations.find(id, Entity.class).map(this::name).orElse("");
    }

    private static String source(Evidence.Source source) {
        return switch (source) {
            case Evidence.Source.Passage passage -> passage(passage.anchor());
            case Evidence.Source.Page page ->
                    Stream.of(
                                    page.title(),
                                    page.publisher(),
                                    page.accessed(),
                                    page.excerpt(),
                                    page.address())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", "));
            case Evidence.Source.File file -> file.name();
        };
    }

    private static String passage(@Nullable Anchor anchor) {
        return anchor == null ? "" : words(Stream.of(anchor));
    }

    /// With the positions: the same words may stand in several places.
    private static String words(Stream<Anchor> anchors) {
        return anchors.map(anchor ->
                        "%s at %,d".formatted(quoted(anchor.exact()), anchor.span().start()))
                .collect(Collectors.joining(" […] "));
    }
}
