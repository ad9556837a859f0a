package quotemark.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/// Annotations drawn from a seed, in a text of emoji, combining marks, control characters, line
/// ends and, if wanted, halves of pairs: quotes that nest, cross, are interrupted and run over
/// paragraphs, with everything that can hang on them.
public final class RandomExample {
    private static final String[] WORDS = {
        "“they", "said”", "e\u0301te\u0301", "👩‍🚀", "😀", "<b>&amp;", "]]>", "\u000b", "\uFFFE",
                "\u0001",
        "\u0085", "a\tb", "\n", "\n\n", "\u2028", "שלום", "—", "\u00A0", "naïve", "--"
    };
    private final Random random;
    private final String text;
    private final UUID version;
    private final List<Entity> entities = new ArrayList<>();

    private RandomExample(long seed, boolean halves) {
        random = new Random(seed);
        text = text(halves);
        version = id();
    }

    /// The annotations of a seed.
    ///
    /// @param halves whether the text has lone halves of surrogate pairs, which no library keeps
    public static Annotations annotations(long seed, boolean halves) {
        return new RandomExample(seed, halves).annotations();
    }

    private String text(boolean halves) {
        var words = new StringBuilder("Title 😀\n");
        for (int i = 0; i < 120; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(4) > 0 ? " " : "");
            if (halves && random.nextInt(12) == 0) {
                words.append("\uD83D ");
            }
        }
        return words.append("end").toString();
    }

    private Annotations annotations() {
        UUID article = id();
        List<Speaker> speakers = IntStream.range(0, 3).mapToObj(this::speaker).toList();
        List<Claim> claims = IntStream.range(0, 3).mapToObj(_ -> claim(speakers)).toList();
        entities.addAll(speakers);
        entities.addAll(claims);
        var quotes = new ArrayList<Quote>();
        for (int i = 0; i < 12; i++) {
            quotes.add(quote(speakers, quotes));
        }
        entities.addAll(quotes);
        for (int i = 0; i < 6; i++) {
            @Nullable UUID quote = random.nextBoolean() ? pick(quotes).id() : null;
            List<Anchor> passages = quote != null && random.nextBoolean() ? List.of() : anchors();
            entities.add(
                    new Occurrence(
                            id(),
                            pick(claims).id(),
                            version,
                            quote,
                            passages,
                            pick(List.of(Occurrence.Stance.values()))));
            entities.add(
                    new Evidence(
                            id(),
                            pick(claims).id(),
                            pick(List.of(Evidence.Relation.values())),
                            pick(List.of(Evidence.Strength.values())),
                            new Evidence.Source.Passage(version, anchor())));
            @Nullable Anchor passage = random.nextBoolean() ? anchor() : null;
            @Nullable UUID about = random.nextBoolean() ? pick(quotes).id() : null;
            entities.add(new Note(id(), version, about, passage, pick(List.of(WORDS))));
            entities.add(new Tag(id(), version, about, passage, "term " + pick(List.of(WORDS))));
        }
        return Annotations.of(
                new Article(
                        article,
                        "Title \u0001 <&> 😀",
                        "By \u000b",
                        "P",
                        "2024-03-01",
                        "en",
                        "https://example.org/?a=1&b=2",
                        Instant.EPOCH),
                new Version(version, article, 1, text, blocks(), "ab".repeat(32), Instant.EPOCH),
                entities);
    }

    private List<Block> blocks() {
        if (random.nextBoolean()) {
            return List.of();
        }
        int middle = text.indexOf('\n', text.length() / 2);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(Block.Kind.HEADLINE, new Span(0, text.indexOf('\n'))));
        if (middle > 0) {
            blocks.add(new Block(Block.Kind.BLOCK_QUOTE, new Span(text.indexOf('\n') + 1, middle)));
            blocks.add(new Block(Block.Kind.LIST_ITEM, new Span(middle + 1, text.length())));
        } else {
            blocks.add(
                    new Block(
                            Block.Kind.PARAGRAPH, new Span(text.indexOf('\n') + 1, text.length())));
        }
        return blocks;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Speaker speaker(int number) {
        return new Speaker(
                id(),
                "Speaker \u0001 " + number,
                List.of("<alias>", "\uFFFF"),
                pick(List.of(Speaker.Kind.values())),
                "role & \t",
                "",
                number == 0 ? "Q7747" : "",
                number,
                "S");
    }

    private Claim claim(List<Speaker> speakers) {
        return new Claim(
                id(),
                pick(List.of(WORDS)) + " is so",
                pick(List.of(Claim.Status.values())),
                "",
                new Contester.BySpeaker(pick(speakers).id()));
    }

    private Quote quote(List<Speaker> speakers, List<Quote> others) {
        var fragments = new ArrayList<Fragment>();
        anchors().forEach(anchor -> fragments.add(new Fragment(Fragment.Role.CONTENT, anchor)));
        for (Fragment.Role role : Fragment.Role.values()) {
            if (role != Fragment.Role.CONTENT && random.nextBoolean()) {
                fragments.add(new Fragment(role, anchor()));
            }
        }
        boolean nests = !others.isEmpty() && random.nextInt(3) == 0;
        return new Quote(
                id(),
                version,
                pick(List.of(Quote.Kind.values())),
                random.nextInt(3) == 0 ? null : pick(speakers).id(),
                nests ? pick(others).id() : null,
                fragments);
    }

    private List<Anchor> anchors() {
        return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> anchor()).toList();
    }

    private Anchor anchor() {
        int start = random.nextInt(text.length() - 1);
        int end = Math.min(text.length(), start + 1 + random.nextInt(60));
        Anchor at = Anchor.at(text, new Span(start, end));
        return switch (random.nextInt(10)) {
            case 0 ->
                    new Anchor(
                            new Span(text.length() + 5, text.length() + 9),
                            "gone",
                            "",
                            "",
                            Anchor.State.LOST);
            case 1 -> new Anchor(at.span(), at.exact(), "before", "after", Anchor.State.MOVED);
            default -> at;
        };
    }
}
