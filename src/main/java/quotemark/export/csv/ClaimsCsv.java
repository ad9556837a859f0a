package quotemark.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Verdict;
import quotemark.export.TextExporter;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.LeftOut;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// The claims of an article for spreadsheets: a row for each place where one stands and for each
/// piece of evidence on it. Each row tells of the claim too, so that a spreadsheet can filter and
/// group by it. `start` and `end` count code points, and are empty for what stands in other
/// articles.
public final class ClaimsCsv implements TextExporter {
    private static final List<String> COLUMNS =
            List.of(
                    "article",
                    "claim",
                    "statement",
                    "topic",
                    "date",
                    "status",
                    "certainty",
                    "reason",
                    "contested_by",
                    "verdict",
                    "rating",
                    "row",
                    "id",
                    "stance_or_relation",
                    "strength",
                    "speaker",
                    "words",
                    "start",
                    "end",
                    "title",
                    "publisher",
                    "published_or_accessed",
                    "address");

    @Override
    public String format() {
        return "claims";
    }

    @Override
    public String description() {
        return "CSV of the claims: where they stand, and the evidence";
    }

    @Override
    public String ending() {
        return ".claims.csv";
    }

    @Override
    public String export(Annotations annotations) {
        var rows = new Rows(Contents.of(annotations), new CodePoints(annotations.text()));
        var file = new CsvFile(COLUMNS);
        rows.contents.claims().stream().flatMap(rows::of).forEach(file::append);
        return file.toString();
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        var contents = Contents.of(annotations);
        long claims = contents.claims().size();
        long earlier =
                contents.claims().stream()
                        .mapToLong(c -> annotations.links().verdicts(c.id()).size())
                        .map(verdicts -> Math.max(0, verdicts - 1))
                        .sum();
        long links = contents.claims().stream().mapToLong(c -> contents.bearings(c).size()).sum();
        return new LeftOut()
                .and(
                        contents.quotes().stream()
                                .filter(q -> contents.claimsIn(q).isEmpty())
                                .count(),
                        "quote that states no claim",
                        "quotes that state no claim")
                .and(claims == 0 ? 0 : earlier, "earlier verdict", "earlier verdicts")
                .and(links, "link to another claim", "links to other claims")
                .and(annotations.notes().size(), "note", "notes")
                .phrases();
    }

    private record Rows(Contents contents, CodePoints codePoints) {

        Stream<List<String>> of(Claim claim) {
            Stream<Occurrence> places =
                    Stream.concat(
                            contents.occurrencesOf(claim).stream(),
                            contents.elsewhere(claim).stream());
            return Stream.concat(
                    places.map(place -> row(claim, place)),
                    contents.evidence().on(claim).stream().map(e -> row(claim, e)));
        }

        private List<String> claim(Claim claim) {
            Optional<Verdict> verdict = contents.verdict(claim);
            return List.of(
                    contents.article().id().toString(),
                    claim.id().toString(),
                    claim.statement(),
                    claim.topic(),
                    claim.date(),
                    contents.status(claim),
                    Labels.of(claim.certainty()),
                    claim.reason(),
                    Labels.of(claim.contester(), contents.annotations()),
                    verdict.map(v -> v.rating().label()).orElse(""),
                    verdict.map(v -> String.valueOf(v.rating().value())).orElse(""));
        }

        private List<String> row(Claim claim, Occurrence place) {
            Optional<Quote> quote = contents.annotations().find(place.quote(), Quote.class);
            List<Anchor> anchors =
                    place.passages().isEmpty()
                            ? quote.map(q -> q.anchors(Fragment.Role.CONTENT)).orElse(List.of())
                            : place.passages();
            return joined(
                    claim(claim),
                    List.of(
                            "occurrence",
                            place.id().toString(),
                            Labels.of(place.stance()),
                            "",
                            quote.flatMap(contents::speaker).map(Speaker::name).orElse("")),
                    words(anchors),
                    isHere(place) ? positions(anchors) : List.of("", ""),
                    article(contents.articleOf(place)));
        }

        private List<String> row(Claim claim, Evidence evidence) {
            List<String> beginning =
                    List.of(
                            "evidence",
                            evidence.id().toString(),
                            Labels.of(evidence.relation()),
                            Labels.of(evidence.strength()),
                            "");
            List<String> nowhere = List.of("", "");
            return switch (evidence.source()) {
                case Evidence.Source.Passage passage ->
                        joined(
                                claim(claim),
                                beginning,
                                List.of(passage.anchor().exact()),
                                contents.evidence().isHere(evidence)
                                        ? positions(List.of(passage.anchor()))
                                        : nowhere,
                                article(contents.annotations().articleOf(passage.version())));
                case Evidence.Source.Page page ->
                        joined(
                                claim(claim),
                                beginning,
                                List.of(page.excerpt()),
                                nowhere,
                                List.of(
                                        page.title(),
                                        page.publisher(),
                                        page.accessed(),
                                        page.address()));
                case Evidence.Source.File file ->
                        joined(
                                claim(claim),
                                beginning,
                                List.of(""),
                                nowhere,
                                List.of(file.name(), "", "", "urn:sha256:" + file.sha256()));
            };
        }

        private boolean isHere(Occurrence place) {
            return place.version().equals(contents.annotations().version().id());
        }

        private static List<String> words(List<Anchor> anchors) {
            return List.of(String.join(" […] ", anchors.stream().map(Anchor::exact).toList()));
        }

        private List<String> positions(List<Anchor> anchors) {
            Span hull = anchors.stream().map(Anchor::span).reduce(Span::hull).orElseThrow();
            return List.of(
                    String.valueOf(codePoints.fromUtf16(hull.start())),
                    String.valueOf(codePoints.fromUtf16(hull.end())));
        }

        private static List<String> article(Optional<Article> article) {
            return article.map(a -> List.of(a.title(), a.publisher(), a.published(), a.address()))
                    .orElse(List.of("", "", "", ""));
        }

        @SafeVarargs
        private static List<String> joined(List<String>... parts) {
            var row = new ArrayList<String>();
            for (List<String> part : parts) {
                row.addAll(part);
            }
            return row;
        }
    }
}
