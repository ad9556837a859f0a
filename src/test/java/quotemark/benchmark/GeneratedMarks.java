package quotemark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;

/// The quotations of an article, marked: by a handful of speakers, one of a hundred of them a
/// contested claim.
final class GeneratedMarks {
    private static final int SPEAKERS = 8;
    private static final int CLAIM_EACH = 100;

    private GeneratedMarks() {}

    /// Where the article quotes, in order.
    static List<Span> quotations(Version version) {
        return version.blocks().stream()
                .flatMap(b -> QuotationMarks.within(version.text(), b.span()).stream())
                .toList();
    }

    /// The first quotations of an article, all but each tenth, and what they refer to; what is
    /// referred to comes first.
    ///
    /// @throws IllegalArgumentException if the article has not so many
    static List<Entity> of(Version version, int count) {
        List<Speaker> speakers =
                IntStream.range(0, SPEAKERS)
                        .mapToObj(i -> Speaker.named("Speaker " + i, i))
                        .toList();
        var entities = new ArrayList<Entity>(speakers);
        List<Span> marked = marked(version, count);
        for (int i = 0; i < count; i++) {
            Quote quote = quote(version, marked.get(i), speakers.get(i % SPEAKERS).id());
            entities.add(quote);
            if (i % CLAIM_EACH == 0) {
                addClaim(entities, quote);
            }
        }
        return entities;
    }

    private static List<Span> marked(Version version, int count) {
        List<Span> all = quotations(version);
        List<Span> marked =
                IntStream.range(0, all.size())
                        .filter(i -> i % 10 != 0)
                        .mapToObj(all::get)
                        .limit(count)
                        .toList();
        if (marked.size() < count) {
            throw new IllegalArgumentException("only " + marked.size() + " quotations");
        }
        return marked;
    }

    /// A quotation marked.
    static Quote quote(Version version, Span span, @Nullable UUID speaker) {
        var content = new Fragment(Fragment.Role.CONTENT, Anchor.at(version.text(), span));
        return new Quote(
                UUID.randomUUID(),
                version.id(),
                Quote.Kind.DIRECT,
                speaker,
                null,
                List.of(content));
    }

    private static void addClaim(List<Entity> entities, Quote quote) {
        var claim =
                new Claim(
                        UUID.randomUUID(),
                        "It did.",
                        Claim.Status.CONTESTED,
                        "",
                        new Contester.TheArticle());
        entities.add(claim);
        entities.add(
                new Occurrence(
                        UUID.randomUUID(),
                        claim.id(),
                        quote.version(),
                        quote.id(),
                        List.of(),
                        Occurrence.Stance.ASSERTS));
    }
}
