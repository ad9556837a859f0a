package quotemark.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import quotemark.export.contents.Contents;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.Segment;
import quotemark.export.contents.Segments;
import quotemark.export.paper.SideNote;
import quotemark.text.Span;

/// The words of the article in their segments, with the sign of each note behind its last words.
/// One object gives all blocks, in order.
final class SignedWords {
    private final Contents contents;
    private final Deque<SideNote> notes;

    SignedWords(Contents contents, List<SideNote> notes) {
        this.contents = contents;
        this.notes =
                new ArrayDeque<>(
                        notes.stream().sorted(Comparator.comparingInt(SideNote::end)).toList());
    }

    List<Styled> of(Span block, Ink ink) {
        var words = new ArrayList<Styled>();
        for (Segment segment : Segments.of(block, contents.marks(block))) {
            signs(segment.span().start(), ink, words);
            String piece = PlainText.unturned(segment.span().of(contents.annotations().text()));
            words.add(new Styled(piece, ink, segment));
        }
        signs(block.end(), ink, words);
        return words;
    }

    private void signs(int position, Ink ink, List<Styled> words) {
        while (!notes.isEmpty() && notes.getFirst().end() <= position) {
            SideNote note = notes.removeFirst();
            // It may not be parted from its words, nor in itself.
            String sign = "\u202F" + note.sign().replace(' ', '\u00A0');
            words.add(
                    Styled.of(
                            sign,
                            new Ink(
                                    Ink.Kind.SANS_BOLD,
                                    Math.max(6.4f, ink.size() * 0.5f),
                                    note.colour(),
                                    ink.size() * 0.36f)));
        }
    }
}
