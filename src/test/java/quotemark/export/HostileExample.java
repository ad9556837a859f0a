package quotemark.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Every field of everything says the same evil words.
public final class HostileExample {
    public static final String EVIL =
            "=cmd('x') </p><script>alert(\"1\")</script> ]]> --> \u202Egnp.exe <img src=x"
                    + " onerror=alert(1)> [a](javascript:alert(2)) | # *b* 👩‍🚀 &amp; {{7*7}}";
    private static final String TEXT = EVIL + "\n# " + EVIL + "\n";
    private static final UUID VERSION = new UUID(0, 1);

    private HostileExample() {}

    public static Annotations annotations() {
        int second = EVIL.length() + 1;
        var speaker =
                new Speaker(
                        new UUID(0, 3),
                        EVIL,
                        List.of(EVIL),
                        Speaker.Kind.PERSON,
                        EVIL,
                        EVIL,
                        EVIL,
                        0,
                        "<b>");
        // Over two blocks, across the tags.
        var quote =
                new Quote(
                        new UUID(0, 4),
                        VERSION,
                        Quote.Kind.DIRECT,
                        speaker.id(),
                        null,
                        List.of(
                                fragment(Fragment.Role.CONTENT, 0, second + 12),
                                fragment(Fragment.Role.CUE, second + 5, second + 20)));
        var claim =
                new Claim(
                        new UUID(0, 5),
                        EVIL,
                        Claim.Status.CONTESTED,
                        EVIL,
                        new Contester.Outside(EVIL));
        List<Entity> all =
                List.of(
                        speaker,
                        quote,
                        claim,
                        new Occurrence(
                                new UUID(0, 6),
                                claim.id(),
                                VERSION,
                                quote.id(),
                                List.of(),
                                Occurrence.Stance.DENIES),
                        new Evidence(
                                new UUID(0, 7),
                                claim.id(),
                                Evidence.Relation.REFUTES,
                                Evidence.Strength.UNRATED,
                                new Evidence.Source.Page(
                                        "javascript:alert(3)", EVIL, EVIL, EVIL, EVIL)),
                        new Tag(new UUID(0, 10), VERSION, quote.id(), null, EVIL),
                        new Note(new UUID(0, 8), VERSION, quote.id(), null, EVIL),
                        new Note(
                                new UUID(0, 9),
                                VERSION,
                                null,
                                null,
                                "![p](https://example.org/p)"));
        var article =
                new Article(new UUID(0, 2), EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, Instant.EPOCH);
        var blocks =
                List.of(
                        new Block(Block.Kind.HEADLINE, new Span(0, EVIL.length())),
                        new Block(Block.Kind.PARAGRAPH, new Span(second, TEXT.length() - 1)));
        return Annotations.of(
                article,
                new Version(VERSION, article.id(), 1, TEXT, blocks, "", Instant.EPOCH),
                all);
    }

    private static Fragment fragment(Fragment.Role role, int start, int end) {
        return new Fragment(role, Anchor.at(TEXT, new Span(start, end)));
    }
}
