package quotemark.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Outcome;
import quotemark.annotation.Quote;
import quotemark.annotation.Rating;
import quotemark.annotation.RawFile;
import quotemark.annotation.Scale;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// A short article with one of everything in it. The emoji make code points and code units differ.
final class Sample {
    static final String TEXT =
            """
            The bridge 😀 stays

            “The bridge is safe,” Ada Berg told Wang, “and ‘cheap’ 👍🏽 too,” although it fell twice.
            """;

    final RawFile raw =
            RawFile.of("bridge.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));
    final Article article =
            new Article(
                    UUID.randomUUID(),
                    "The bridge 😀 stays",
                    "Eve",
                    "Gazette",
                    "2026-01-02",
                    "en",
                    "https://example.org/",
                    Instant.parse("2026-01-02T03:04:05.678901Z"));
    final Version version =
            new Version(
                    UUID.randomUUID(),
                    article.id(),
                    1,
                    TEXT,
                    List.of(
                            new Block(Block.Kind.HEADLINE, span("The bridge 😀 stays")),
                            new Block(
                                    Block.Kind.PARAGRAPH,
                                    new Span(TEXT.indexOf('“'), TEXT.length() - 1))),
                    raw.sha256(),
                    Instant.parse("2026-01-02T03:04:06Z"));
    final Speaker ada =
            new Speaker(
                    UUID.randomUUID(),
                    "Ada Berg",
                    List.of("Berg", "the mayor"),
                    Speaker.Kind.PERSON,
                    "mayor",
                    "city",
                    "Q42",
                    3,
                    "AB");
    final Speaker council = Speaker.named("the council", 4);
    final Quote quote =
            new Quote(
                    UUID.randomUUID(),
                    version.id(),
                    Quote.Kind.DIRECT,
                    ada.id(),
                    null,
                    List.of(
                            fragment(Fragment.Role.CONTENT, "“The bridge is safe,”"),
                            fragment(Fragment.Role.SOURCE, "Ada Berg"),
                            fragment(Fragment.Role.CUE, "told"),
                            fragment(Fragment.Role.ADDRESSEE, "Wang"),
                            fragment(Fragment.Role.CONTENT, "“and ‘cheap’ 👍🏽 too,”")));
    final Quote nested =
            new Quote(
                    UUID.randomUUID(),
                    version.id(),
                    Quote.Kind.SCARE,
                    council.id(),
                    quote.id(),
                    List.of(fragment(Fragment.Role.CONTENT, "‘cheap’")));
    final Claim claim =
            new Claim(
                    UUID.randomUUID(),
                    "The bridge is safe.",
                    "Bridges",
                    "2026-01-01",
                    Claim.Status.CONTESTED,
                    Claim.Certainty.MODERATE,
                    "it fell",
                    new Contester.TheArticle());
    final Claim opposite =
            new Claim(
                    UUID.randomUUID(),
                    "The bridge is not safe.",
                    Claim.Status.UNCHECKED,
                    "",
                    new Contester.Unknown());
    final Occurrence occurrence =
            new Occurrence(
                    UUID.randomUUID(),
                    claim.id(),
                    version.id(),
                    quote.id(),
                    List.of(anchor("The bridge is safe"), anchor("👍🏽 too")),
                    Occurrence.Stance.ASSERTS);
    final Evidence passage =
            new Evidence(
                    UUID.randomUUID(),
                    claim.id(),
                    Evidence.Relation.REFUTES,
                    Evidence.Strength.STRONG,
                    new Evidence.Source.Passage(version.id(), anchor("it fell twice")));
    final Evidence page =
            new Evidence(
                    UUID.randomUUID(),
                    claim.id(),
                    Evidence.Relation.QUALIFIES,
                    Evidence.Strength.UNRATED,
                    new Evidence.Source.Page(
                            "https://example.org/fall", "The fall", "Gazette", "2026-02-01", ""));
    final RawFile report =
            RawFile.of("report.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
    final Evidence file =
            new Evidence(
                    UUID.randomUUID(),
                    claim.id(),
                    Evidence.Relation.SUPPORTS,
                    Evidence.Strength.WEAK,
                    new Evidence.Source.File(report.name(), report.sha256(), report.mediaType()));
    final ClaimLink link =
            new ClaimLink(
                    UUID.randomUUID(), opposite.id(), claim.id(), ClaimLink.Relation.CONTRADICTS);
    final Verdict verdict =
            new Verdict(
                    UUID.randomUUID(),
                    claim.id(),
                    new Rating("Truth", 1, 5, 2, "Mostly false"),
                    "It *fell*.",
                    "Eve",
                    "2026-02-03",
                    "https://example.org/verdict",
                    Instant.parse("2026-02-03T04:05:06.700Z"));
    final Dismissal dismissal =
            new Dismissal(UUID.randomUUID(), claim.id(), version.id(), council.id());
    final HouseStyle houseStyle =
            HouseStyle.of(
                    Map.of(Claim.Status.CONTESTED, "disputed"),
                    List.of(new Scale("Stars", 0, List.of("no", "half", "all"))));
    final Note note =
            new Note(UUID.randomUUID(), version.id(), quote.id(), anchor("safe"), "*Really?*");
    final Note bareNote = new Note(UUID.randomUUID(), version.id(), null, null, "Read twice.");

    final Tag tag =
            new Tag(UUID.randomUUID(), version.id(), claim.id(), anchor("it fell"), "safety");
    final Tag bareTag = new Tag(UUID.randomUUID(), version.id(), null, null, "Infrastructure");

    final Decision decision =
            new Decision(
                    UUID.randomUUID(),
                    version.id(),
                    Outcome.EDITED,
                    Quote.Kind.MIXED,
                    "Berg",
                    ada.name(),
                    87,
                    false,
                    List.of(
                            fragment(Fragment.Role.CONTENT, "“and ‘cheap’ 👍🏽 too,”"),
                            fragment(Fragment.Role.CUE, "told")));

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Anchor anchor(String words) {
        return Anchor.at(TEXT, span(words));
    }

    static Fragment fragment(Fragment.Role role, String words) {
        return new Fragment(role, anchor(words));
    }

    static Edit edit(String label, Change... changes) {
        return new Edit(
                UUID.randomUUID(),
                label,
                Instant.parse("2026-02-03T04:05:06.7Z"),
                "Eve",
                null,
                List.of(changes));
    }

    static Edit create(String label, Entity... entities) {
        return edit(label, Arrays.stream(entities).map(Change::create).toArray(Change[]::new));
    }

    static Edit replace(String label, Entity before, Entity after) {
        return edit(label, Change.replace(before, after));
    }

    Edit imported() {
        return create("Open article", article, version);
    }

    Edit marked() {
        return create(
                "Mark all",
                ada,
                council,
                quote,
                nested,
                claim,
                occurrence,
                opposite,
                passage,
                page,
                file,
                link,
                verdict,
                dismissal,
                note,
                bareNote,
                tag,
                bareTag,
                decision);
    }

    /// The article and all its marks, each its own way to be wrong.
    Library in(Library library) throws LibraryException {
        library.commit(imported(), raw);
        library.commit(marked(), report);
        return library;
    }

    ArticleContents contents() {
        return new ArticleContents(
                article,
                version,
                List.of(ada, council),
                List.of(quote, nested),
                sorted(List.of(note, bareNote)),
                sorted(List.of(tag, bareTag)),
                new ClaimGraph(
                        List.of(claim),
                        List.of(occurrence),
                        sorted(List.of(passage, page, file)),
                        List.of(link),
                        List.of(verdict),
                        List.of(dismissal),
                        List.of(tag),
                        new ClaimGraph.Around(
                                List.of(opposite),
                                List.of(quote),
                                List.of(ada, council),
                                Map.of(version.id(), article))),
                Optional.empty(),
                List.of(decision));
    }

    private static <E extends Entity> List<E> sorted(List<E> entities) {
        return entities.stream()
                .sorted(Comparator.comparing(entity -> entity.id().toString()))
                .toList();
    }

    Quote by(@Nullable Speaker speaker) {
        return quote.withSpeaker(speaker == null ? null : speaker.id());
    }
}
