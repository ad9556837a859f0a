package quotemark.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Block;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
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
        MarkdownLists.append(contents, file);
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
