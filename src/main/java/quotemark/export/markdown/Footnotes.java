package quotemark.export.markdown;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.export.SuggestedQuote;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;

/// Tells in a footnote of each quote who said it, and what else is known.
final class Footnotes {
    private Footnotes() {}

    static void append(Contents contents, List<String> file) {
        contents.quotes().forEach(quote -> file.add(footnote(contents, quote)));
        contents.suggested().forEach(one -> file.add(suggested(contents, one)));
    }

    /// What stands for a quote or a suggestion in the text: `[^3]`, `[^suggested-1]`.
    static String reference(Contents contents, Quote quote) {
        boolean decided = contents.annotations().find(quote.id(), Quote.class).isPresent();
        return "[^" + (decided ? "" : "suggested-") + contents.number(quote) + "]";
    }

    private static String suggested(Contents contents, SuggestedQuote one) {
        var parts = new ArrayList<String>();
        parts.add(one.standing());
        parts.add(MarkdownText.line(one.name()) + "?, " + Labels.of(one.quote().kind()));
        addWords("source", one.quote(), Fragment.Role.SOURCE, parts);
        addWords("cue", one.quote(), Fragment.Role.CUE, parts);
        return reference(contents, one.quote()) + ": " + String.join("; ", parts);
    }

    private static void addWords(String name, Quote quote, Fragment.Role role, List<String> parts) {
        String words = quote.words(role);
        if (!words.isBlank()) {
            parts.add(name + " “" + MarkdownText.within(words) + "”");
        }
    }

    private static String footnote(Contents contents, Quote quote) {
        var parts = new ArrayList<String>();
        parts.add(MarkdownText.line(contents.name(quote)) + ", " + Labels.of(quote.kind()));
        addWords("cue", quote, Fragment.Role.CUE, parts);
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
        return reference(contents, quote) + ": " + String.join("; ", parts);
    }
}
