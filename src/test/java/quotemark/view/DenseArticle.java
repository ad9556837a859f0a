package quotemark.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
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

/// An article in which somebody speaks every few words: quotes in quotes, claims, several on a
/// line.
final class DenseArticle {
    private static final List<Claim.Status> STATUSES = List.of(Claim.Status.values());

    private static final String[] SENTENCES = {
        "“It holds,” said Ada Berg, and “it will hold,” said Ines Holm of the old bridge by the quay.",
        "“He told me ‘nobody’ and ‘never’ in one breath,” Lind said. “No,” “yes,” “who?” asked three.",
        "The ferry crossed the harbour twice while the council read “the long report” on the repairs.",
        "“She said ‘they say «no» to us’ once more,” Roth said, though “rust” was what the divers saw."
    };

    private final StringBuilder text = new StringBuilder("“Safe” or “not safe”: the bridge");
    private final List<Block> blocks = new ArrayList<>();
    private final List<Speaker> speakers =
            List.of(
                    Speaker.named("Ada Berg", 0),
                    Speaker.named("Ines Holm", 1),
                    Speaker.named("Pavel Roth", 2));
    private final List<Entity> entities = new ArrayList<>(speakers);
    private final UUID version = new UUID(0, 1);

    private DenseArticle() {}

    static Annotations marked() {
        return new DenseArticle().written().annotations();
    }

    private DenseArticle written() {
        block(Block.Kind.HEADLINE, 0);
        for (int i = 0; i < 12; i++) {
            int from = text.append("\n\n").length();
            for (int sentence = 0; sentence < 4; sentence++) {
                text.append(sentence == 0 ? "" : " ");
                text.append(SENTENCES[(i + sentence) % SENTENCES.length]);
            }
            block(i % 5 == 4 ? Block.Kind.BLOCK_QUOTE : Block.Kind.PARAGRAPH, from);
        }
        return this;
    }

    private void block(Block.Kind kind, int from) {
        blocks.add(new Block(kind, new Span(from, text.length())));
    }

    private Annotations annotations() {
        for (Block block : blocks) {
            mark(block.span(), null);
        }
        var article = new Article(new UUID(0, 2), "", "", "", "", "", "", Instant.EPOCH);
        return Annotations.of(
                article,
                new Version(version, article.id(), 1, text.toString(), blocks, "", Instant.EPOCH),
                entities);
    }

    /// Marks the quotations in a span, and those within them.
    private void mark(Span span, @Nullable UUID parent) {
        for (Span quotation : QuotationMarks.within(text.toString(), span)) {
            Quote quote = quote(quotation, parent);
            entities.add(quote);
            if (entities.size() % 4 == 0) {
                claim(quote);
            }
            if (quotation.length() > 4) {
                mark(new Span(quotation.start() + 1, quotation.end() - 1), quote.id());
            }
        }
    }

    private Quote quote(Span span, @Nullable UUID parent) {
        var content = new Fragment(Fragment.Role.CONTENT, Anchor.at(text.toString(), span));
        UUID speaker = speakers.get(entities.size() % speakers.size()).id();
        return new Quote(
                new UUID(1, entities.size()),
                version,
                Quote.Kind.DIRECT,
                speaker,
                parent,
                List.of(content));
    }

    private void claim(Quote quote) {
        var claim =
                new Claim(
                        new UUID(2, entities.size()),
                        "It holds",
                        STATUSES.get(entities.size() % STATUSES.size()),
                        "",
                        new Contester.TheArticle());
        entities.add(claim);
        entities.add(
                new Occurrence(
                        new UUID(3, entities.size()),
                        claim.id(),
                        version,
                        quote.id(),
                        List.of(),
                        Occurrence.Stance.ASSERTS));
    }
}
