package quotemark.text;

import java.util.Arrays;

/// A text without the differences that come from copying it elsewhere: quotation marks, dashes,
/// ellipses and white space each have one form, and what nobody sees is gone. Knows where each of
/// its characters stood.
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private final String text;

    FoldedText(String original) {
        starts = new int[original.length() + 1];
        ends = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            add(original.charAt(i), i);
        }
        text = folded.toString();
    }

    static String of(String text) {
        return new FoldedText(text).text();
    }

    private void add(char character, int at) {
        switch (character) {
            case '“', '”', '„', '‟', '«', '»', '″' -> put('"', at);
            case '‘', '’', '‚', '‛', '‹', '›', '′' -> put('\'', at);
            case '‐', '‑', '‒', '–', '—', '―', '-' -> {
                dropSpace();
                put('-', at);
            }
            case '…' -> {
                for (int i = 0; i < 3; i++) {
                    put('.', at);
                }
            }
            case '\u00AD', '\u200B', '\uFEFF' -> {}
            default -> {
                if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                    put(character, at);
                } else if (!folded.isEmpty() && last() != ' ' && last() != '-') {
                    put(' ', at);
                }
            }
        }
    }

    private char last() {
        return folded.charAt(folded.length() - 1);
    }

    private void dropSpace() {
        if (!folded.isEmpty() && last() == ' ') {
            folded.setLength(folded.length() - 1);
        }
    }

    private void put(char character, int at) {
        int position = folded.length();
        if (position == starts.length) {
            starts = Arrays.copyOf(starts, 2 * position);
            ends = Arrays.copyOf(ends, 2 * position);
        }
        starts[position] = at;
        ends[position] = at + 1;
        folded.append(character);
    }

    String text() {
        return text;
    }

    /// Where a span of the folded text stands in the original.
    Span original(Span span) {
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /// The first position that does not stand before one of the original.
    int position(int original) {
        int at = Arrays.binarySearch(starts, 0, text.length(), original);
        return at >= 0 ? at : -at - 1;
    }
}
