package quotemark.export.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Days;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Verdict;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;

/// All that is known of a claim: where it stands, who contests it, what bears on it, what was
/// concluded.
///
/// @param statement as one line
/// @param status in the newsroom's words, with a capital
public record ClaimSheet(
        Claim claim, int number, String statement, String status, List<Fact> facts) {

    /// Those of all claims, by number.
    public static List<ClaimSheet> all(Contents contents) {
        return contents.claims().stream().map(claim -> of(contents, claim)).toList();
    }

    private static ClaimSheet of(Contents contents, Claim claim) {
        var facts = new Fact.Builder();
        contents.occurrencesOf(claim).forEach(o -> facts.and("stated", place(contents, o)));
        contents.elsewhere(claim).forEach(o -> facts.and("stated", elsewhere(contents, o)));
        facts.and("topic", claim.topic())
                .and("claimed on", Days.written(claim.date()))
                .and("reason", claim.reason());
        if (claim.certainty() != Claim.Certainty.UNSTATED) {
            facts.and("certainty", Labels.of(claim.certainty()));
        }
        facts.and("contested by", Labels.of(claim.contester(), contents.annotations()));
        contents.evidence().on(claim).forEach(e -> facts.and(Labels.of(e), evidence(contents, e)));
        contents.bearings(claim).forEach(bearing -> facts.and("bears on", bearing));
        contents.verdict(claim).ifPresent(verdict -> verdict(verdict, facts));
        facts.tags(contents.tags().about(claim)).notes(contents.notes().about(claim));
        return new ClaimSheet(
                claim,
                contents.number(claim),
                PlainText.line(claim.statement()),
                Labels.capital(contents.status(claim)),
                facts.facts());
    }

    /// As a reader of the copy finds it: "asserts, Ana Ruiz, quote 1".
    private static String place(Contents contents, Occurrence occurrence) {
        Optional<Quote> quote = contents.annotations().find(occurrence.quote(), Quote.class);
        String where =
                quote.map(q -> contents.name(q) + ", quote " + contents.number(q))
                        .orElse("the article’s own words");
        return where + " (" + Labels.of(occurrence.stance()) + ")";
    }

    private static String elsewhere(Contents contents, Occurrence occurrence) {
        String article =
                contents.articleOf(occurrence).map(Origin::cited).orElse("another article");
        return "in " + article + " (" + Labels.of(occurrence.stance()) + ")";
    }

    private static String evidence(Contents contents, Evidence evidence) {
        return switch (evidence.source()) {
            case Evidence.Source.Passage passage -> {
                Optional<Article> other =
                        contents.annotations()
                                .articleOf(passage.version())
                                .filter(_ -> !contents.evidence().isHere(evidence));
                String cited = other.map(a -> " in " + Origin.cited(a)).orElse("");
                yield "“" + passage.anchor().exact() + "”" + cited;
            }
            case Evidence.Source.Page page -> {
                String accessed =
                        page.accessed().isBlank()
                                ? ""
                                : "looked at on " + Days.written(page.accessed());
                yield joined(
                        page.title(), page.publisher(), page.excerpt(), page.address(), accessed);
            }
            case Evidence.Source.File file ->
                    file.name() + " (a file, SHA-256 " + file.sha256() + ")";
        };
    }

    private static void verdict(Verdict verdict, Fact.Builder facts) {
        facts.and("verdict", Labels.of(verdict.rating()))
                .and(
                        "concluded by",
                        joined(verdict.author(), Days.written(verdict.date()), verdict.address()))
                .and("explanation", NoteText.of(verdict.explanation()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
