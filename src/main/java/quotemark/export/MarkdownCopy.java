package quotemark.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Block;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Span;

/// The text in Markdown, with a footnote for each quote, then the speakers and the claims.
final class MarkdownCopy implements Exporter {

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public String export(Annotations annotations) {
        var contents = Contents.of(annotations);
        var file = new ArrayList<String>();
        if (contents.hasHeadline()) {
            text(contents, file);
            file.add(1, dateline(contents));
        } else {
            file.add("# " + MarkdownText.within(Origin.title(contents.article())));
            file.add(dateline(contents));
            text(contents, file);
        }
        contents.quotes().forEach(quote -> file.add(footnote(contents, quote)));
        speakers(contents, file);
        claims(contents, file);
        notes(contents, file);
        foot(contents, file);
        return file.stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String dateline(Contents contents) {
        String address = contents.article().address();
        Stream<String> origin =
                Stream.of(address)
                        .filter(part -> !part.isBlank())
                        .map(a -> WebLink.isWeb(a) ? "<" + a.strip() + ">" : MarkdownText.line(a));
        return Stream.concat(
                        Origin.dateline(contents.article()).stream().map(MarkdownText::line),
                        origin)
                .collect(Collectors.joining(" · "));
    }

    private static void text(Contents contents, List<String> file) {
        List<Quote> quotes =
                new ArrayList<>(
                        contents.quotes().stream()
                                .sorted(Comparator.comparingInt(MarkdownCopy::end))
                                .toList());
        for (Block block : contents.blocks()) {
            String words = footnoted(contents, block.span(), quotes);
            file.add(
                    switch (block.kind()) {
                        case HEADLINE -> "# " + words;
                        case HEADING -> "## " + words;
                        case PARAGRAPH -> words;
                        case BLOCK_QUOTE -> "> " + words;
                        case LIST_ITEM -> "- " + words;
                    });
        }
    }

    /// @param quotes by their ends; those that end here are removed
    private static String footnoted(Contents contents, Span block, List<Quote> quotes) {
        String text = contents.annotations().text();
        var line = new StringBuilder();
        int from = block.start();
        while (!quotes.isEmpty() && end(quotes.getFirst()) <= block.end()) {
            Quote quote = quotes.removeFirst();
            int to = Math.max(from, end(quote));
            line.append(MarkdownText.piece(text.substring(from, to)));
            line.append("[^").append(contents.number(quote)).append(']');
            from = to;
        }
        line.append(MarkdownText.piece(text.substring(from, block.end())));
        return MarkdownText.begin(line.toString());
    }

    private static int end(Quote quote) {
        return quote.anchors(Fragment.Role.CONTENT).getLast().span().end();
    }

    private static String footnote(Contents contents, Quote quote) {
        var parts = new ArrayList<String>();
        parts.add(MarkdownText.line(contents.name(quote)) + ", " + Labels.of(quote.kind()));
        String cue = quote.words(Fragment.Role.CUE);
        if (!cue.isBlank()) {
            parts.add("cue “" + MarkdownText.within(cue) + "”");
        }
        for (Occurrence occurrence : contents.claimsIn(quote)) {
            Claim claim = contents.claim(occurrence).orElseThrow();
            parts.add(
                    "%s claim %d (%s)"
                            .formatted(
                                    Labels.of(occurrence.stance()),
                                    contents.number(claim),
                                    Labels.of(claim.status())));
        }
        contents.notesAbout(quote).forEach(note -> parts.add(MarkdownText.within(note.markdown())));
        return "[^" + contents.number(quote) + "]: " + String.join("; ", parts);
    }

    private static void speakers(Contents contents, List<String> file) {
        if (contents.quotes().isEmpty()) {
            return;
        }
        file.add("## Speakers");
        var rows = new ArrayList<String>();
        rows.add("| Speaker | Role | Quotes | Own words |\n|---|---|---:|---:|");
        contents.speakers().forEach(s -> rows.add(row(contents, s)));
        if (!contents.quotesOf(null).isEmpty()) {
            rows.add(
                    "| unattributed | | %d | %d |"
                            .formatted(
                                    contents.quotesOf(null).size(),
                                    contents.words().of(contents.annotations(), null)));
        }
        rows.add("| The article’s own voice | | – | %d |".formatted(contents.words().narrator()));
        file.add(String.join("\n", rows));
    }

    private static String row(Contents contents, Speaker speaker) {
        String role =
                Stream.of(speaker.role(), speaker.affiliation())
                        .filter(part -> !part.isBlank())
                        .map(MarkdownText::within)
                        .collect(Collectors.joining(", "));
        return "| %s | %s | %d | %d |"
                .formatted(
                        MarkdownText.within(speaker.name()),
                        role,
                        contents.quotesOf(speaker).size(),
                        contents.words().of(contents.annotations(), speaker.id()));
    }

    private static void claims(Contents contents, List<String> file) {
        if (contents.claims().isEmpty()) {
            return;
        }
        file.add("## Claims");
        file.add(
                contents.claims().stream()
                        .map(claim -> claim(contents, claim))
                        .collect(Collectors.joining("\n")));
    }

    private static String claim(Contents contents, Claim claim) {
        var lines = new ArrayList<String>();
        lines.add(
                "%d. %s (%s)"
                        .formatted(
                                contents.number(claim),
                                MarkdownText.line(claim.statement()),
                                Labels.of(claim.status())));
        String contester = Labels.of(claim.contester(), contents.annotations());
        if (!contester.isBlank()) {
            lines.add("contested by " + MarkdownText.within(contester));
        }
        if (!claim.reason().isBlank()) {
            lines.add(MarkdownText.line(claim.reason()));
        }
        contents.evidence(claim).forEach(evidence -> lines.add(evidence(evidence)));
        return String.join("\n    - ", lines);
    }

    private static String evidence(Evidence evidence) {
        String words =
                switch (evidence.source()) {
                    case Evidence.Source.Passage passage -> "“" + passage.anchor().exact() + "”";
                    case Evidence.Source.Page page ->
                            Stream.of(page.title(), page.excerpt(), page.address())
                                    .filter(part -> !part.isBlank())
                                    .collect(Collectors.joining(", "));
                };
        return Labels.of(evidence.relation()) + ": " + MarkdownText.within(words);
    }

    private static void notes(Contents contents, List<String> file) {
        List<Note> notes =
                Stream.concat(
                                contents.notesOnPassages().stream(),
                                contents.notesOnTheWhole().stream())
                        .toList();
        if (!notes.isEmpty()) {
            file.add("## Notes");
            notes.forEach(note -> file.add(MarkdownText.line(note.markdown())));
        }
    }

    private void foot(Contents contents, List<String> file) {
        List<String> leftOut = leftOut(contents.annotations());
        file.add("---");
        file.add(
                "Annotated copy of article %s, made with Quotemark."
                        .formatted(contents.article().id()));
        if (!leftOut.isEmpty()) {
            file.add("Left out: " + String.join("; ", leftOut) + ".");
        }
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        var contents = Contents.of(annotations);
        long parts =
                contents.quotes().stream()
                        .flatMap(quote -> quote.fragments().stream())
                        .filter(f -> f.role() != Fragment.Role.CONTENT)
                        .filter(f -> f.role() != Fragment.Role.CUE)
                        .count();
        return new LeftOut()
                .andOccurrencesElsewhere(contents)
                .and(
                        parts,
                        "mention of a source, addressee or channel",
                        "mentions of sources, addressees and channels")
                .and(
                        contents.notesExceptAbout(contents.quotes().stream()),
                        "note on a speaker or claim",
                        "notes on speakers and claims")
                .phrases();
    }
}
