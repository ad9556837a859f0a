package quotemark.export.txt;

import quotemark.export.paper.BreakPlaces;

/// Breaks lines where words end, so that they fit a message and a page.
final class Wrapped {
    /// Characters of a line.
    static final int WIDTH = 72;

    private Wrapped() {}

    /// The words with line feeds between them.
    ///
    /// @param first what stands before the first line
    /// @param next what stands before the others
    static String of(String words, String first, String next) {
        var done = new StringBuilder();
        var line = new StringBuilder(first);
        int indent = first.length();
        int from = 0;
        for (int to : BreakPlaces.of(words)) {
            String piece = words.substring(from, to);
            if (line.length() > indent && length(line) + length(piece.stripTrailing()) > WIDTH) {
                done.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(next);
                indent = next.length();
            }
            line.append(piece);
            from = to;
        }
        return done.append(line.toString().stripTrailing()).toString();
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
