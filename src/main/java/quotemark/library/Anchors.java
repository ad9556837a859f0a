package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// The columns of a passage: code points in the file, UTF-16 code units in the record.
final class Anchors {
    private Anchors() {}

    static Anchor read(ResultSet row, CodePoints codePoints) throws SQLException {
        return new Anchor(
                span(row, codePoints),
                row.getString("exact"),
                row.getString("prefix"),
                row.getString("suffix"),
                Anchor.State.valueOf(row.getString("state")));
    }

    static Span span(ResultSet row, CodePoints codePoints) throws SQLException {
        return new Span(
                codePoints.toUtf16(row.getInt("start")), codePoints.toUtf16(row.getInt("end")));
    }

    static int start(Span span, CodePoints codePoints) {
        return codePoints.fromUtf16(span.start());
    }

    static int end(Span span, CodePoints codePoints) {
        return codePoints.fromUtf16(span.end());
    }
}
