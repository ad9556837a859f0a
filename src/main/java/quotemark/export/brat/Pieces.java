package quotemark.export.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotemark.text.Span;

/// Passages as brat can show them: in order, without overlaps, none of them over the end of a line.
record Pieces(String text) {
    /// brat is written in Python, which ends lines at all of these.
    private static final String LINE_ENDS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    /// The pieces of these spans; none if they hold nothing but line ends.
    List<Span> of(List<Span> spans) {
        return joined(
                spans.stream().flatMap(span -> lines(span).stream()).sorted().toList(), false);
    }

    /// The spans of which these may be the pieces: across line ends they are one.
    List<Span> whole(List<Span> pieces) {
        return joined(pieces, true);
    }

    private List<Span> lines(Span span) {
        var lines = new ArrayList<Span>();
        int from = span.start();
        for (int at = from; at <= span.end(); at++) {
            if (at == span.end() || isLineEnd(at)) {
                if (from < at) {
                    lines.add(new Span(from, at));
                }
                from = at + 1;
            }
        }
        return lines;
    }

    private boolean isLineEnd(int at) {
        return LINE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private List<Span> joined(List<Span> sorted, boolean overLineEnds) {
        var joined = new ArrayList<Span>();
        for (Span span : sorted) {
            if (!joined.isEmpty() && touch(joined.getLast(), span, overLineEnds)) {
                joined.set(joined.size() - 1, joined.getLast().hull(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean touch(Span before, Span after, boolean overLineEnds) {
        int at = before.end();
        while (overLineEnds && at < after.start() && isLineEnd(at)) {
            at++;
        }
        return after.start() <= at;
    }

    /// The words of pieces as brat repeats them.
    String words(List<Span> pieces) {
        return pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
    }
}
