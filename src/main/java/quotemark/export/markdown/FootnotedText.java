package quotemark.export.markdown;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import quotemark.annotation.Block;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.export.SuggestedQuote;
import quotemark.export.contents.Contents;
import quotemark.export.contents.TextBlocks;
import quotemark.text.Span;

/// The text in Markdown, with a reference to a footnote where each quote ends.
final class FootnotedText {
    private final Contents contents;

    /// Those whose ends are still to come, by their ends.
    private final Deque<Quote> quotes;

    FootnotedText(Contents contents) {
        this.contents = contents;
        quotes =
                new ArrayDeque<>(
                        Stream.concat(
                                        contents.quotes().stream(),
                                        contents.suggested().stream().map(SuggestedQuote::quote))
                                .sorted(Comparator.comparingInt(FootnotedText::end))
                                .toList());
    }

    void append(TextBlocks blocks, List<String> file) {
        for (Block block : blocks.all()) {
            String words = footnoted(block.span());
            file.add(
                    switch (block.kind()) {
                        case HEADLINE -> "# " + words;
                        case DECK -> "*" + words + "*";
                        case HEADING -> "## " + words;
                        case PARAGRAPH -> words;
                        case BLOCK_QUOTE -> "> " + words;
                        case LIST_ITEM -> "- " + words;
                    });
        }
    }

    private String footnoted(Span block) {
        String text = contents.annotations().text();
        var line = new StringBuilder();
        int from = block.start();
        while (!quotes.isEmpty() && end(quotes.getFirst()) <= block.end()) {
            Quote quote = quotes.removeFirst();
            int to = Math.max(from, end(quote));
            line.append(MarkdownText.piece(text.substring(from, to)));
            line.append(Footnotes.reference(contents, quote));
            from = to;
        }
        line.append(MarkdownText.piece(text.substring(from, block.end())));
        return MarkdownText.begin(line.toString());
    }

    private static int end(Quote quote) {
        return quote.anchors(Fragment.Role.CONTENT).getLast().span().end();
    }
}
