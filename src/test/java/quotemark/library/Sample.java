package quotemark.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.RawFile;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
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
                    Claim.Status.CONTESTED,
                    "it fell",
                    new Contester.TheArticle());
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
                    new Evidence.Source.Passage(version.id(), anchor("it fell twice")));
    final Evidence page =
            new Evidence(
                    UUID.randomUUID(),
                    claim.id(),
                    Evidence.Relation.QUALIFIES,
                    new Evidence.Source.Page("https://example.org/fall", "The fall", ""));
    final Note note =
            new Note(UUID.randomUUID(), version.id(), quote.id(), anchor("safe"), "*Really?*");
    final Note bareNote = new Note(UUID.randomUUID(), version.id(), null, null, "Read twice.");

    final Tag tag =
            new Tag(UUID.randomUUID(), version.id(), claim.id(), anchor("it fell"), "safety");
    final Tag bareTag = new Tag(UUID.randomUUID(), version.id(), null, null, "Infrastructure");

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
                passage,
                page,
                note,
                bareNote,
                tag,
                bareTag);
    }

    /// The article and all its marks, each its own way to be wrong.
    Library in(Library library) throws LibraryException {
        library.commit(imported(), raw);
        library.commit(marked());
        return library;
    }

    ArticleContents contents() {
        return new ArticleContents(
                article,
                version,
                List.of(ada, council),
                List.of(claim),
                List.of(quote, nested),
                List.of(occurrence),
                sorted(passage, page),
                sorted(note, bareNote),
                sorted(tag, bareTag));
    }

    private static <E extends Entity> List<E> sorted(E one, E two) {
        return one.id().toString().compareTo(two.id().toString()) < 0
                ? List.of(one, two)
                : List.of(two, one);
    }

    Quote by(@Nullable Speaker speaker) {
        return quote.withSpeaker(speaker == null ? null : speaker.id());
    }
}
