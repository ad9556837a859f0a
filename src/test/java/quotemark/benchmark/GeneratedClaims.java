package quotemark.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Edit;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Puts claims into a library of generated articles: each stands in a few of them, and words of
/// another answer it.
record GeneratedClaims(Library library, GeneratedLibrary words) {
    private static final int MOST_PLACES = 4;
    private static final int LENGTH = 60;

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
        var changes = new ArrayList<Change>();
        while (claims.size() < number) {
            Claim claim = claim(random);
            claims.add(claim);
            changes.add(Change.create(claim));
            for (int i = 1 + random.nextInt(MOST_PLACES); i > 0; i--) {
                changes.add(Change.create(occurrence(claim, any(texts, random), random)));
            }
            changes.add(Change.create(evidence(claim, any(texts, random), random)));
            if (claims.size() % TOGETHER == 0) {
                library.commit(
                        new Edit(UUID.randomUUID(), "Prepare", Instant.EPOCH, "", null, changes));
                changes.clear();
            }
        }
        return List.copyOf(claims);
    }

    private static Text any(List<Text> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private Claim claim(Random random) {
        Claim.Status[] statuses = Claim.Status.values();
        return new Claim(
                UUID.randomUUID(),
                words.statement(),
                statuses[random.nextInt(statuses.length)],
                "",
                new Contester.Unknown());
    }

    private static Anchor anchor(Text text, Random random) {
        int start = random.nextInt(text.words().length() - LENGTH);
        return Anchor.at(text.words(), new Span(start, start + LENGTH));
    }

    private static Occurrence occurrence(Claim claim, Text text, Random random) {
        Occurrence.Stance[] stances = Occurrence.Stance.values();
        return new Occurrence(
                UUID.randomUUID(),
                claim.id(),
                text.version(),
                null,
                List.of(anchor(text, random)),
                stances[random.nextInt(stances.length)]);
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
