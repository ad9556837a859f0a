package quotemark.export.csv;

import java.util.List;
import java.util.stream.Collectors;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.TextExporter;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.LeftOut;
import quotemark.text.CodePoints;

/// One row a quote, for spreadsheets. `start` and `end` count code points.
public final class QuotesCsv implements TextExporter {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "article",
                    "order",
                    "kind",
                    "speaker",
                    "role",
                    "affiliation",
                    "cue",
                    "text",
                    "start",
                    "end",
                    "own_words",
                    "claims",
                    "note",
                    "tags");

    @Override
    public String format() {
        return "quotes";
    }

    @Override
    public String description() {
        return "CSV of the quotes: one row a quote";
    }

    @Override
    public String ending() {
        return ".quotes.csv";
    }

    @Override
    public String export(Annotations annotations) {
        var contents = Contents.of(annotations);
        var codePoints = new CodePoints(annotations.text());
        var file = new CsvFile(COLUMNS);
        contents.quotes().forEach(quote -> file.append(row(contents, codePoints, quote)));
        return file.toString();
    }

    private static List<String> row(Contents contents, CodePoints codePoints, Quote quote) {
        return List.of(
                quote.id().toString(),
                contents.article().id().toString(),
                String.valueOf(contents.number(quote)),
                Labels.of(quote.kind()),
                contents.speaker(quote).map(Speaker::name).orElse(""),
                contents.speaker(quote).map(Speaker::role).orElse(""),
                contents.speaker(quote).map(Speaker::affiliation).orElse(""),
                quote.words(Fragment.Role.CUE),
                quote.words(Fragment.Role.CONTENT),
                String.valueOf(codePoints.fromUtf16(quote.hull().start())),
                String.valueOf(codePoints.fromUtf16(quote.hull().end())),
                String.valueOf(contents.words().of(quote)),
                claims(contents, quote),
                contents.notes().about(quote).stream()
                        .map(Note::markdown)
                        .collect(Collectors.joining("\n\n")),
                String.join("; ", contents.tags().about(quote)));
    }

    private static String claims(Contents contents, Quote quote) {
        return contents.claimsIn(quote).stream()
                .map(occurrence ->
                        Labels.of(occurrence.stance())
                                + ": "
                                + contents.claim(occurrence).orElseThrow().statement())
                .collect(Collectors.joining("; "));
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        var contents = Contents.of(annotations);
        long claims = annotations.occurrences().stream().filter(o -> o.quote() == null).count();
        long evidence =
                contents.claims().stream().mapToLong(c -> contents.evidence().on(c).size()).sum();
        long notes =
                contents.notes().exceptAbout(contents.quotes().stream())
                        + contents.notes().onPassages().size()
                        + contents.notes().onTheWhole().size();
        long tags =
                contents.tags().exceptAbout(contents.quotes().stream())
                        + contents.tags().onPassages().size()
                        + contents.tags().onTheWhole().size();
        return new LeftOut()
                .andOccurrencesElsewhere(contents)
                .and(claims, "claim outside the quotes", "claims outside the quotes")
                .and(evidence, "piece of evidence", "pieces of evidence")
                .and(notes, "note that is about no quote", "notes that are about no quote")
                .and(tags, "tag that is on no quote", "tags that are on no quote")
                .phrases();
    }
}
