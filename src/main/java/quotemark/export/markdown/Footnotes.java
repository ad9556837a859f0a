package quotemark.export.markdown;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;

/// Tells in a footnote of each quote who said it, and what else is known.
final class Footnotes {
    private Footnotes() {}

    static void append(Contents contents, List<String> file) {
        contents.quotes().forEach(quote -> file.add(footnote(contents, quote)));
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
                                    contents.status(claim)));
        }
        contents.tags().about(quote).forEach(term -> parts.add("tag " + MarkdownText.within(term)));
        contents.notes()
                .about(quote)
                .forEach(note -> parts.add(MarkdownText.within(note.markdown())));
        return "[^" + contents.number(quote) + "]: " + String.join("; ", parts);
    }
}
