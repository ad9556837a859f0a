package quotemark.export.markdown;

import java.util.ArrayList;
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

/// The claims in Markdown: where each stands, who contests it, what bears on it, what was
/// concluded.
record MarkdownClaims(Contents contents) {

    void append(List<String> file) {
        if (!contents.claims().isEmpty()) {
            file.add("## Claims");
            file.add(contents.claims().stream().map(this::claim).collect(Collectors.joining("\n")));
        }
    }

    private String claim(Claim claim) {
        var lines = new ArrayList<String>();
        lines.add(
                "%d. %s (%s)"
                        .formatted(
                                contents.number(claim),
                                MarkdownText.line(claim.statement()),
                                MarkdownText.within(contents.status(claim))));
        fact(lines, "topic: ", claim.topic());
        fact(lines, "claimed on ", Days.written(claim.date()));
        fact(lines, "", claim.reason());
        if (claim.certainty() != Claim.Certainty.UNSTATED) {
            fact(lines, "certainty: ", Labels.of(claim.certainty()));
        }
        contents.occurrencesOf(claim).forEach(o -> lines.add(place(o)));
        contents.elsewhere(claim).forEach(o -> lines.add(elsewhere(o)));
        fact(lines, "contested by ", Labels.of(claim.contester(), contents.annotations()));
        contents.evidence().on(claim).forEach(evidence -> lines.add(evidence(evidence)));
        contents.bearings(claim).forEach(bearing -> lines.add(MarkdownText.line(bearing)));
        contents.verdict(claim).ifPresent(verdict -> verdict(lines, verdict));
        contents.tags().about(claim).forEach(term -> lines.add("tag " + MarkdownText.within(term)));
        return String.join("\n    - ", lines);
    }

    private static void fact(List<String> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(
                    name.isEmpty() ? MarkdownText.line(value) : name + MarkdownText.within(value));
        }
    }

    private String place(Occurrence occurrence) {
        Optional<Quote> quote = contents.annotations().find(occurrence.quote(), Quote.class);
        String where =
                quote.map(q ->
                                MarkdownText.within(contents.name(q))
                                        + ", quote "
                                        + contents.number(q))
                        .orElse("in the article’s own words");
        return Labels.of(occurrence.stance()) + ": " + where;
    }

    private String elsewhere(Occurrence occurrence) {
        String article =
                contents.articleOf(occurrence)
                        .map(Origin::cited)
                        .orElse("another article of the library");
        return Labels.of(occurrence.stance()) + " in " + MarkdownText.within(article);
    }

    private String evidence(Evidence evidence) {
        String words =
                switch (evidence.source()) {
                    case Evidence.Source.Passage passage ->
                            "“" + passage.anchor().exact() + "”" + cited(evidence, passage);
                    case Evidence.Source.Page page ->
                            Stream.of(
                                            page.title(),
                                            page.publisher(),
                                            page.excerpt(),
                                            page.address(),
                                            page.accessed().isEmpty()
                                                    ? ""
                                                    : "looked at on "
                                                            + Days.written(page.accessed()))
                                    .filter(part -> !part.isBlank())
                                    .collect(Collectors.joining(", "));
                    case Evidence.Source.File file -> file.name() + ", SHA-256 " + file.sha256();
                };
        return Labels.of(evidence) + ": " + MarkdownText.within(words);
    }

    private String cited(Evidence evidence, Evidence.Source.Passage passage) {
        Optional<Article> article =
                contents.annotations()
                        .articleOf(passage.version())
                        .filter(_ -> !contents.evidence().isHere(evidence));
        return article.map(a -> " in " + Origin.cited(a)).orElse("");
    }

    private static void verdict(List<String> lines, Verdict verdict) {
        String said =
                Stream.of(verdict.author(), Days.written(verdict.date()), verdict.address())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        fact(lines, "verdict: ", Labels.of(verdict.rating()) + "; " + said);
        fact(lines, "", verdict.explanation());
    }
}
