package quotemark.export.txt;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import quotemark.annotation.Block;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.TextBlocks;
import quotemark.export.paper.SideNote;
import quotemark.text.Span;

/// The text, with the sign of each note in brackets where its words end.
final class SignedText {
    private final String text;
    private final Deque<SideNote> notes;

    SignedText(String text, List<SideNote> notes) {
        this.text = text;
        this.notes =
                new ArrayDeque<>(
                        notes.stream().sorted(Comparator.comparingInt(SideNote::end)).toList());
    }

    void append(TextBlocks blocks, List<String> file) {
        for (Block block : blocks.all()) {
            String words = signed(block.span()).strip();
            file.add(
                    switch (block.kind()) {
                        case HEADLINE -> TextCopy.underlined(words, "=");
                        case HEADING -> TextCopy.underlined(words, "-");
                        case DECK, PARAGRAPH -> Wrapped.of(words, "", "");
                        case BLOCK_QUOTE -> Wrapped.of(words, "    ", "    ");
                        case LIST_ITEM -> Wrapped.of(words, "  - ", "    ");
                    });
        }
    }

    private String signed(Span block) {
        var line = new StringBuilder();
        int from = block.start();
        while (!notes.isEmpty() && notes.getFirst().end() <= block.end()) {
            SideNote note = notes.removeFirst();
            int to = Math.max(from, note.end());
            line.append(PlainText.unturned(text.substring(from, to)));
            line.append(" [").append(note.sign()).append(']');
            from = to;
        }
        return line.append(PlainText.unturned(text.substring(from, block.end()))).toString();
    }
}
