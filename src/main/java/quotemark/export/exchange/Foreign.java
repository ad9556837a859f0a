package quotemark.export.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Tag;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What another program has marked. Its identity follows from what it says and where, so that the
/// same file read twice says nothing new.
///
/// @param version in whose text it stands
public record Foreign(Version version) {
    private static final int LONGEST_TITLE = 120;
    private static final String OPENING = "“„«‹‘‚\"'「『";
    private static final String CLOSING = "”“»›’‘\"'」』";

    /// An article of which there is nothing but the text.
    ///
    /// @param text with line feeds alone
    public static Parcel article(String text) {
        UUID article = id("article", text);
        String title = text.strip().lines().findFirst().orElse("");
        var version =
                new Version(id("version", text), article, 1, text, List.of(), "", Instant.EPOCH);
        return new Parcel(
                new Article(
                        article,
                        title.length() <= LONGEST_TITLE ? title : "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Instant.EPOCH),
                version,
                List.of());
    }

    /// A quote by nobody knows whom.
    ///
    /// @param parts spans by role, some of them content
    public Quote quote(Map<Fragment.Role, List<Span>> parts) {
        List<Fragment> fragments =
                new EnumMap<>(parts)
                        .entrySet().stream()
                                .flatMap(part ->
                                        part.getValue().stream()
                                                .map(span ->
                                                        new Fragment(part.getKey(), anchor(span))))
                                .toList();
        String where =
                fragments.stream()
                        .map(f -> f.role() + " " + f.anchor().span())
                        .collect(Collectors.joining(" "));
        var quote =
                new Quote(
                        own("quote", where),
                        version.id(),
                        Quote.Kind.INDIRECT,
                        null,
                        null,
                        fragments);
        return quote.withKind(kind(quote.anchors(Fragment.Role.CONTENT)));
    }

    private static Quote.Kind kind(List<Anchor> content) {
        if (content.stream().allMatch(anchor -> isQuoted(anchor.exact().strip()))) {
            return Quote.Kind.DIRECT;
        }
        return content.stream()
                        .anyMatch(a -> a.exact().chars().anyMatch(c -> "“„«\"「".indexOf(c) >= 0))
                ? Quote.Kind.MIXED
                : Quote.Kind.INDIRECT;
    }

    private static boolean isQuoted(String words) {
        return words.length() > 1
                && OPENING.indexOf(words.charAt(0)) >= 0
                && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// A claim that says what stands there.
    public Claim claim(List<Span> spans, Claim.Status status) {
        String words =
                spans.stream().map(s -> s.of(version.text())).collect(Collectors.joining(" "));
        return new Claim(own("claim", words), words, status, "", new Contester.Unknown());
    }

    public Occurrence occurrence(Claim claim, List<Span> spans) {
        return new Occurrence(
                own("occurrence", claim.id() + " " + spans),
                claim.id(),
                version.id(),
                null,
                spans.stream().map(this::anchor).toList(),
                Occurrence.Stance.ASSERTS);
    }

    /// A term on words.
    public Tag tag(String term, Span span) {
        return new Tag(own("tag", term + " " + span), version.id(), null, anchor(span), term);
    }

    /// A note on something or on words.
    public Note note(String markdown, @Nullable UUID about, @Nullable Span span) {
        return new Note(
                own("note", about + " " + span + " " + markdown),
                version.id(),
                about,
                span == null ? null : anchor(span),
                markdown);
    }

    private Anchor anchor(Span span) {
        return Anchor.at(version.text(), span);
    }

    private UUID own(String kind, String content) {
        return id(version.id() + " " + kind, content);
    }

    private static UUID id(String kind, String content) {
        return UUID.nameUUIDFromBytes((kind + " " + content).getBytes(UTF_8));
    }
}
