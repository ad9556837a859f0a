package quotemark.export.csv.bundle;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// Passages as cells: code points where the text is at hand, else as they are counted here.
///
/// @param version the one whose text is in the bundle
record AnchorCells(UUID version, CodePoints codePoints) {
    private static final String CODE_POINTS = "code_points";
    private static final String UTF16 = "utf16";

    /// A passage's six columns.
    private static final Column[] COLUMNS = {
        Column.number("start"),
        Column.number("end"),
        Column.text("exact"),
        Column.text("prefix"),
        Column.text("suffix"),
        Column.text("state")
    };

    static AnchorCells in(Version version) {
        return new AnchorCells(version.id(), new CodePoints(version.text()));
    }

    /// These columns, and then those of a passage.
    static Column[] columns(Column... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(COLUMNS)).toArray(Column[]::new);
    }

    /// These cells, and then those of a passage.
    static @Nullable Object[] row(@Nullable Object[] passage, @Nullable Object... first) {
        @Nullable Object[] row = Arrays.copyOf(first, first.length + passage.length);
        System.arraycopy(passage, 0, row, first.length, passage.length);
        return row;
    }

    /// What its positions count.
    String unit(UUID where) {
        return where.equals(version) ? CODE_POINTS : UTF16;
    }

    /// Six cells; all of them null where there is no passage.
    @Nullable Object[] of(@Nullable Anchor anchor, String unit) {
        if (anchor == null) {
            return new @Nullable Object[6];
        }
        boolean counted = unit.equals(CODE_POINTS);
        Span span = anchor.span();
        return new @Nullable Object[] {
            counted ? codePoints.fromUtf16(span.start()) : span.start(),
            counted ? codePoints.fromUtf16(span.end()) : span.end(),
            anchor.exact(),
            anchor.prefix(),
            anchor.suffix(),
            anchor.state()
        };
    }

    @Nullable Object[] of(@Nullable Anchor anchor) {
        return of(anchor, CODE_POINTS);
    }

    Anchor read(Row row) {
        return read(row, CODE_POINTS);
    }

    @Nullable Anchor readOrNull(Row row) {
        return row.text("state").isEmpty() ? null : read(row);
    }

    Anchor read(Row row, String unit) {
        int start = row.number("start");
        int end = row.number("end");
        Span span =
                unit.equals(CODE_POINTS)
                        ? new Span(codePoints.toUtf16(start), codePoints.toUtf16(end))
                        : new Span(start, end);
        return new Anchor(
                span,
                row.text("exact"),
                row.text("prefix"),
                row.text("suffix"),
                row.value(Anchor.State.class, "state"));
    }
}
