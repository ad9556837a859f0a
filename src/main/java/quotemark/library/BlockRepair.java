package quotemark.library;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotemark.text.CodePoints;

/// Where blocks of a text are lost, every line of it becomes a paragraph.
record BlockRepair(Sql sql) {
    private static final Pattern LINE = Pattern.compile("\\S(?:.*\\S)?");

    private record Place(int start, int end) {}

    void repair() throws SQLException {
        for (UUID version : sql.list("SELECT id FROM article_version", row -> Rows.id(row, "id"))) {
            String text =
                    sql.first(
                                    "SELECT text FROM article_version WHERE id = ?",
                                    row -> row.getString("text"),
                                    version)
                            .orElseThrow();
            if (!isCovered(version, text)) {
                sql.update("DELETE FROM block WHERE version = ?", version);
                makeParagraphs(version, text);
            }
        }
    }

    private boolean isCovered(UUID version, String text) throws SQLException {
        var codePoints = new CodePoints(text);
        List<Place> blocks =
                sql.list(
                        "SELECT start, end FROM block WHERE version = ? ORDER BY ordinal",
                        row ->
                                new Place(
                                        codePoints.toUtf16(row.getInt("start")),
                                        codePoints.toUtf16(row.getInt("end"))),
                        version);
        int end = 0;
        for (Place block : blocks) {
            if (block.start() < end || !text.substring(end, block.start()).isBlank()) {
                return false;
            }
            end = block.end();
        }
        return text.substring(end).isBlank();
    }

    private void makeParagraphs(UUID version, String text) throws SQLException {
        var codePoints = new CodePoints(text);
        Matcher lines = LINE.matcher(text);
        for (int ordinal = 0; lines.find(); ordinal++) {
            sql.update(
                    """
                    INSERT INTO block (version, ordinal, kind, start, end)
                    VALUES (?, ?, 'PARAGRAPH', ?, ?)
                    """,
                    version,
                    ordinal,
                    codePoints.fromUtf16(lines.start()),
                    codePoints.fromUtf16(lines.end()));
        }
    }
}
