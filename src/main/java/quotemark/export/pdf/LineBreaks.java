package quotemark.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import quotemark.export.paper.BreakPlaces;

/// Breaks words into lines of a width, each as full as it can be.
final class LineBreaks {
    private final Fonts fonts;
    private final List<Styled> all;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Styled> line = new ArrayList<>();
    private float filled;

    private LineBreaks(Fonts fonts, List<Styled> all, float width) {
        this.fonts = fonts;
        this.all = all;
        this.width = width;
    }

    /// @param width in points
    static List<Line> of(List<Styled> words, float width, Fonts fonts) {
        return new LineBreaks(fonts, words, width).lines();
    }

    private List<Line> lines() {
        String text = all.stream().map(Styled::words).collect(Collectors.joining());
        int from = 0;
        for (int to : BreakPlaces.of(text)) {
            add(pieces(from, to));
            from = to;
        }
        end();
        return List.copyOf(lines);
    }

    /// The styled words between two places of the whole.
    private List<Styled> pieces(int from, int to) {
        var pieces = new ArrayList<Styled>();
        int at = 0;
        for (Styled one : all) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + one.words().length());
            if (start < end) {
                pieces.add(one.part(start - at, end - at));
            }
            at += one.words().length();
        }
        return pieces;
    }

    private void add(List<Styled> word) {
        float bare = width(trimmed(word));
        if (filled + bare > width && filled > 0) {
            end();
        }
        if (bare > width) {
            word.forEach(this::addLetters);
        } else {
            line.addAll(word);
            filled += width(word);
        }
    }

    /// A word that is longer than a line is broken anywhere.
    private void addLetters(Styled word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word.words());
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            Styled letter = word.part(from, to);
            float wide = fonts.width(letter.words(), letter.ink());
            if (filled + wide > width && filled > 0) {
                end();
            }
            line.add(letter);
            filled += wide;
            from = to;
        }
    }

    private float width(List<Styled> pieces) {
        return fonts.width(new Line(pieces));
    }

    private void end() {
        List<Styled> pieces = trimmed(joined());
        if (!pieces.isEmpty()) {
            lines.add(new Line(pieces));
        }
        line.clear();
        filled = 0;
    }

    /// Neighbours that look alike and are of one segment, as one piece.
    private List<Styled> joined() {
        var joined = new ArrayList<Styled>();
        for (Styled piece : line) {
            Styled last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.ink().equals(piece.ink())
                    && Objects.equals(last.segment(), piece.segment())) {
                joined.removeLast();
                joined.add(new Styled(last.words() + piece.words(), last.ink(), last.segment()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /// Without the white space at the end, which hangs over the edge.
    private static List<Styled> trimmed(List<Styled> pieces) {
        var trimmed = new ArrayList<>(pieces);
        while (!trimmed.isEmpty()) {
            Styled last = trimmed.removeLast();
            String words = last.words().stripTrailing();
            if (!words.isEmpty()) {
                trimmed.add(last.part(0, words.length()));
                break;
            }
        }
        return trimmed;
    }
}
