package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import quotemark.text.CodePoints;
import quotemark.text.Graphemes;
import quotemark.text.Words;

/// Verifies what stands where in the texts, row by row, so that one wrong row hides no other.
record TextCheck(Sql sql) {
    private static final String PASSAGES =
            """
            SELECT 'quote ' || quote.id AS owner, fragment.start, fragment.end, exact, state, words
            FROM quote JOIN fragment ON fragment.quote = quote.id WHERE version = ?1
            UNION ALL
            SELECT 'occurrence ' || occurrence.id, start, end, exact, state, NULL
            FROM occurrence JOIN occurrence_passage ON occurrence = occurrence.id
            WHERE version = ?1
            UNION ALL
            SELECT 'evidence ' || id, start, end, exact, state, NULL
            FROM evidence WHERE version = ?1
            UNION ALL
            SELECT 'note ' || id, start, end, exact, state, NULL
            FROM note WHERE version = ?1 AND start IS NOT NULL
            UNION ALL
            SELECT 'tag ' || id, start, end, exact, state, NULL
            FROM tag WHERE version = ?1 AND start IS NOT NULL
            UNION ALL
            SELECT 'suggestion ' || suggestion.id, start, end, exact, state, NULL
            FROM suggestion JOIN suggestion_passage ON suggestion = suggestion.id
            WHERE version = ?1
            """;

    List<String> problems() throws SQLException {
        var problems = new ArrayList<String>();
        for (UUID version :
                sql.list("SELECT id FROM article_version ORDER BY id", row -> Rows.id(row, "id"))) {
            checkVersion(version, problems::add);
        }
        for (String raw : RawFiles.changed(sql)) {
            problems.add("The bytes of the file " + raw + " are not those that came.");
        }
        return problems;
    }

    /// @param codePoints of `text`
    private record Text(UUID version, String text, CodePoints codePoints, int words) {}

    private void checkVersion(UUID version, Consumer<String> problems) throws SQLException {
        Text text =
                sql.first(
                                "SELECT text, words FROM article_version WHERE id = ?",
                                row ->
                                        new Text(
                                                version,
                                                row.getString("text"),
                                                new CodePoints(row.getString("text")),
                                                row.getInt("words")),
                                version)
                        .orElseThrow();
        if (text.words() != Words.count(text.text())) {
            problems.accept("The words of version " + version + " are not as many as it says.");
        }
        checkBlocks(text, problems);
        sql.list(
                PASSAGES,
                row -> {
                    checkPassage(text, row, problems);
                    return version;
                },
                version);
    }

    private void checkBlocks(Text text, Consumer<String> problems) throws SQLException {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        List<String> kinds =
                sql.list(
                        "SELECT * FROM block WHERE version = ? ORDER BY ordinal",
                        row -> {
                            bounds.add(text.codePoints().toUtf16(row.getInt("start")));
                            bounds.add(text.codePoints().toUtf16(row.getInt("end")));
                            return row.getString("kind");
                        },
                        text.version());
        bounds.add(text.text().length());
        for (int gap = 0; gap < bounds.size(); gap += 2) {
            if (!isBlank(text.text(), bounds.get(gap), bounds.get(gap + 1))) {
                problems.accept(
                        "The blocks of version "
                                + text.version()
                                + " overlap or leave out words near block "
                                + gap / 2
                                + ".");
            }
        }
        if (kinds.lastIndexOf("HEADLINE") > 0) {
            problems.accept(
                    "Version " + text.version() + " has a headline that is not its first block.");
        }
    }

    private static boolean isBlank(String text, int start, int end) {
        return start <= end && end <= text.length() && text.substring(start, end).isBlank();
    }

    private static void checkPassage(Text text, ResultSet row, Consumer<String> problems)
            throws SQLException {
        String owner = row.getString("owner");
        String state = row.getString("state");
        String exact = row.getString("exact");
        int start = text.codePoints().toUtf16(row.getInt("start"));
        int end = text.codePoints().toUtf16(row.getInt("end"));
        if (start < 0 || start >= end || end > text.text().length()) {
            problems.accept("A passage of " + owner + " goes beyond the text.");
            return;
        }
        boolean placed = state.equals("EXACT") || state.equals("MOVED");
        if (placed && !text.text().substring(start, end).equals(exact)) {
            problems.accept("The words of a passage of " + owner + " do not stand there.");
        }
        // Where a lost passage once stood there may be other characters now.
        if (!state.equals("LOST")
                && !(Graphemes.isBoundary(text.text(), start)
                        && Graphemes.isBoundary(text.text(), end))) {
            problems.accept("A passage of " + owner + " splits a character.");
        }
        if (row.getString("words") != null && row.getInt("words") != Words.count(exact)) {
            problems.accept("The words of " + owner + " are not as many as it says.");
        }
    }
}
