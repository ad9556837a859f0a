package quotemark.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Verdict;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Puts claims into a library of generated articles: each stands in a few of them, half of the time
/// in a quote, and words of another answer it; on one in three there is a verdict.
record GeneratedClaims(Library library, GeneratedLibrary words) {
    private static final int MOST_PLACES = 4;
    private static final int LENGTH = 60;
    private static final int SPEAKERS = 300;
    private static final int TOPICS = 40;
    private static final int VERDICT_EACH = 3;

    /// Fewer transactions, so that the making does not take longer than the measuring.
    private static final int TOGETHER = 500;

    /// A version, and its text.
    private record Text(UUID version, String words) {}

    List<Claim> add(int number) throws LibraryException {
        var random = new Random(42);
        var texts = new ArrayList<Text>();
        for (ArticleSummary summary : library.articles()) {
            var now = library.load(summary.article().id()).annotations();
            texts.add(new Text(now.version().id(), now.text()));
        }
        var claims = new ArrayList<Claim>();
        List<Speaker> speakers =
                IntStream.range(0, SPEAKERS).mapToObj(i -> Speaker.named(words.name(), i)).toList();
        var changes = new ArrayList<Change>();
        speakers.forEach(speaker -> changes.add(Change.create(speaker)));
        while (claims.size() < number) {
            Claim claim = claim(random);
            claims.add(claim);
            changes.add(Change.create(claim));
            for (int i = 1 + random.nextInt(MOST_PLACES); i > 0; i--) {
                place(claim, any(texts, random), any(speakers, random), random)
                        .forEach(entity -> changes.add(Change.create(entity)));
            }
            changes.add(Change.create(evidence(claim, any(texts, random), random)));
            if (claims.size() % VERDICT_EACH == 0) {
                changes.add(Change.create(verdict(claim, random)));
            }
            if (claims.size() % TOGETHER == 0) {
                library.commit(
                        new Edit(UUID.randomUUID(), "Prepare", Instant.EPOCH, "", null, changes));
                changes.clear();
            }
        }
        return List.copyOf(claims);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private Claim claim(Random random) {
        Claim.Status[] statuses = Claim.Status.values();
        return new Claim(
                        UUID.randomUUID(),
                        words.statement(),
                        statuses[random.nextInt(statuses.length)],
                        "",
                        new Contester.Unknown())
                .with(draft -> draft.topic = words.word(random.nextInt(TOPICS)));
    }

    private static Anchor anchor(Text text, Random random) {
        int start = random.nextInt(text.words().length() - LENGTH);
        return Anchor.at(text.words(), new Span(start, start + LENGTH));
    }

    /// Half of the time in a quote, which comes first.
    private static List<Entity> place(Claim claim, Text text, Speaker speaker, Random random) {
        Anchor anchor = anchor(text, random);
        if (random.nextBoolean()) {
            return List.of(occurrence(claim, text, null, List.of(anchor), random));
        }
        var quote =
                new Quote(
                        UUID.randomUUID(),
                        text.version(),
                        Quote.Kind.INDIRECT,
                        speaker.id(),
                        null,
                        List.of(new Fragment(Fragment.Role.CONTENT, anchor)));
        return List.of(quote, occurrence(claim, text, quote.id(), List.of(), random));
    }

    private static Occurrence occurrence(
            Claim claim, Text text, @Nullable UUID quote, List<Anchor> passages, Random random) {
        Occurrence.Stance[] stances = Occurrence.Stance.values();
        return new Occurrence(
                UUID.randomUUID(),
                claim.id(),
                text.version(),
                quote,
                passages,
                stances[random.nextInt(stances.length)]);
    }

    private static Verdict verdict(Claim claim, Random random) {
        return new Verdict(
                UUID.randomUUID(),
                claim.id(),
                any(HouseStyle.DEFAULT.scales().getFirst().ratings(), random),
                "",
                "Gazette",
                "2026-01-02",
                "",
                Instant.EPOCH);
    }

    private static Evidence evidence(Claim claim, Text text, Random random) {
        return new Evidence(
                UUID.randomUUID(),
                claim.id(),
                Evidence.Relation.REFUTES,
                Evidence.Strength.UNRATED,
                new Evidence.Source.Passage(text.version(), anchor(text, random)));
    }
}
