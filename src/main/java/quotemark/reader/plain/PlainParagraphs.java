package quotemark.reader.plain;

import java.util.ArrayList;
import java.util.List;
import quotemark.reader.content.WhiteSpace;
import quotemark.text.Span;

/// Where the paragraphs of a plain text stand. Either each line is one, or they are wrapped at some
/// width, and then blank lines, indents and short last lines tell them apart.
final class PlainParagraphs {
    /// Nobody wraps text wider than this.
    private static final int WIDEST = 160;

    private final String text;
    private final List<Span> lines;
    private final int width;
    private final boolean wrapped;
    private final boolean spaced;

    private PlainParagraphs(String text) {
        this.text = text;
        lines = lines(text);
        width = lines.stream().mapToInt(Span::length).max().orElse(0);
        wrapped = width <= WIDEST && looksWrapped();
        spaced = hasBlankLines();
    }

    /// The paragraphs, trimmed of white space, in text order.
    static List<Span> of(String text) {
        return new PlainParagraphs(text).paragraphs();
    }

    /// The lines that are not blank, trimmed.
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int lineEnd = feed < 0 ? text.length() : feed;
            int first = WhiteSpace.skip(text, start, lineEnd);
            int end = WhiteSpace.trimEnd(text, first, lineEnd);
            if (first < end) {
                lines.add(new Span(first, end));
            }
            start = lineEnd + 1;
        }
        return lines;
    }

    /// Most lines of a wrapped text stop in mid-sentence.
    private boolean looksWrapped() {
        int stops = 0;
        int runsOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isNextLine(i)) {
                boolean ends = Sentence.ends(lines.get(i - 1).of(text));
                stops += ends ? 1 : 0;
                runsOn += ends ? 0 : 1;
            }
        }
        return runsOn > stops;
    }

    private boolean hasBlankLines() {
        for (int i = 1; i < lines.size(); i++) {
            if (!isNextLine(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether no blank line stands before the line.
    private boolean isNextLine(int index) {
        int end = lines.get(index - 1).end();
        int next = text.indexOf('\n', end);
        return text.indexOf('\n', next + 1) < 0
                || text.indexOf('\n', next + 1) > lines.get(index).start();
    }

    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && wrapped && isNextLine(i) && !beginsParagraph(i)) {
                paragraphs.add(paragraphs.removeLast().hull(lines.get(i)));
            } else {
                paragraphs.add(lines.get(i));
            }
        }
        return paragraphs;
    }

    private boolean beginsParagraph(int index) {
        Span before = lines.get(index - 1);
        int room = width - before.length() - 1;
        boolean wouldFit = firstWord(lines.get(index)) <= room;
        boolean halfEmpty = before.length() < width * 3 / 5;
        return (wouldFit && (halfEmpty || (!spaced && Sentence.ends(before.of(text)))))
                || (isIndented(index) && !isIndented(index - 1));
    }

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !WhiteSpace.is(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private boolean isIndented(int index) {
        int start = lines.get(index).start();
        return start > 0 && text.charAt(start - 1) != '\n';
    }
}
