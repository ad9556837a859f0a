package quotemark.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Evidence.Relation;
import quotemark.annotation.Evidence.Source;
import quotemark.annotation.Evidence.Strength;
import quotemark.annotation.Fragment;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Rating;
import quotemark.annotation.Verdict;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// The golden example with everything around its claim: a topic, evidence of each kind, a place in
/// another article, a link to another claim, and two verdicts; and a second, open claim.
public final class DisputedExample {
    private static final String OTHER_TEXT = "“The figures are invented,” the mayor said.";
    private static final UUID OTHER_VERSION = id(91);
    private static final Article OTHER =
            new Article(
                    id(92),
                    "The mayor’s turn",
                    "",
                    "The Other Paper",
                    "2024-02-20",
                    "en",
                    "https://example.org/mayor",
                    Instant.EPOCH);

    private DisputedExample() {}

    public static Annotations annotations() {
        Annotations golden = new GoldenExample().annotations();
        Claim plain = golden.claims().getFirst();
        Claim claim =
                plain.with(draft -> {
                    draft.topic = "Crime";
                    draft.date = "2024-02-19";
                    draft.certainty = Claim.Certainty.HIGH;
                });
        var entities = new ArrayList<Entity>();
        entities.addAll(golden.speakers());
        entities.addAll(golden.quotes());
        entities.addAll(golden.occurrences());
        Claim opposite = claim(22, "The crime figures are right");
        Claim fell = claim(23, "Crime fell");
        entities.addAll(List.of(claim, opposite, fell));
        entities.add(
                new Occurrence(
                        id(33),
                        fell.id(),
                        golden.version().id(),
                        null,
                        List.of(anchor(golden.text(), "Crime fell")),
                        Occurrence.Stance.ASSERTS));
        Quote elsewhere = elsewhere(golden.speakers().getLast().id());
        entities.add(elsewhere);
        entities.add(
                new Occurrence(
                        id(34),
                        claim.id(),
                        OTHER_VERSION,
                        elsewhere.id(),
                        List.of(),
                        Occurrence.Stance.REPEATS));
        entities.addAll(evidence(claim, golden));
        entities.add(
                new ClaimLink(id(51), claim.id(), opposite.id(), ClaimLink.Relation.CONTRADICTS));
        entities.add(verdict(61, claim, "False", 1, "", Instant.EPOCH));
        entities.add(
                verdict(
                        62,
                        claim,
                        "Mostly false",
                        2,
                        "https://example.org/check",
                        Instant.EPOCH.plusSeconds(1)));
        entities.add(HouseStyle.DEFAULT.withName(Claim.Status.CONTESTED, "Disputed"));
        return Annotations.of(
                golden.article(), golden.version(), entities, Map.of(OTHER_VERSION, OTHER));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Claim claim(int number, String statement) {
        return new Claim(
                id(number),
                statement,
                Claim.Status.UNCHECKED,
                "",
                new Contester.Outside("a reader"));
    }

    private static Anchor anchor(String text, String words) {
        int at = text.indexOf(words);
        return Anchor.at(text, new Span(at, at + words.length()));
    }

    private static Quote elsewhere(UUID speaker) {
        return new Quote(
                id(14),
                OTHER_VERSION,
                Quote.Kind.DIRECT,
                speaker,
                null,
                List.of(
                        new Fragment(
                                Fragment.Role.CONTENT,
                                anchor(OTHER_TEXT, "“The figures are invented,”"))));
    }

    private static List<Evidence> evidence(Claim claim, Annotations golden) {
        var here =
                new Source.Passage(golden.version().id(), anchor(golden.text(), "city data say"));
        var there = new Source.Passage(OTHER_VERSION, anchor(OTHER_TEXT, "the mayor said"));
        var page =
                new Source.Page(
                        "https://example.org/data",
                        "The data",
                        "City Office",
                        "2024-03-02",
                        "-12 per cent");
        var file = new Source.File("figures.ods", "ab".repeat(32), "application/ods");
        return List.of(
                new Evidence(id(41), claim.id(), Relation.REFUTES, Strength.STRONG, here),
                new Evidence(id(42), claim.id(), Relation.SUPPORTS, Strength.UNRATED, there),
                new Evidence(id(43), claim.id(), Relation.REFUTES, Strength.WEAK, page),
                new Evidence(id(44), claim.id(), Relation.QUALIFIES, Strength.UNRATED, file));
    }

    private static Verdict verdict(
            int number, Claim claim, String label, int value, String address, Instant made) {
        return new Verdict(
                id(number),
                claim.id(),
                new Rating("Truth", 1, 5, value, label),
                "The data are *public*.",
                "Samples Check",
                "2024-03-05",
                address,
                made);
    }
}
