package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Verifies a library against every rule of its schema, also those that no constraint can state.
/// One sentence per problem.
record Check(Sql sql, TextCheck texts, LogCheck log) {

    /// What SQL can find: the sentence, and a query for the identities it is true of.
    private record Rule(String sentence, String query) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "The slices of version %s are not its text.",
                            """
                            SELECT id FROM article_version AS version WHERE text IS NOT (
                                SELECT group_concat(text, '') FROM (
                                    SELECT text FROM text_slice
                                    WHERE text_slice.version = version.id ORDER BY ordinal))
                            """),
                    new Rule(
                            "The versions of article %s are not numbered from 1 on.",
                            """
                            SELECT article FROM article_version
                            GROUP BY article HAVING max(number) <> count(*)
                            """),
                    new Rule(
                            "Quote %s does not reach from the first word of its content to the"
                                    + " last.",
                            """
                            SELECT id FROM quote WHERE (start, end) IS NOT (
                                SELECT min(fragment.start), max(fragment.end) FROM fragment
                                WHERE fragment.quote = quote.id AND role = 'CONTENT')
                            """),
                    new Rule(
                            "Quote %s reaches beyond the quote it is nested in.",
                            """
                            SELECT nested.id FROM quote AS nested
                            JOIN quote AS parent ON parent.id = nested.parent
                            WHERE nested.version IS NOT parent.version
                                OR nested.start < parent.start OR nested.end > parent.end
                            """),
                    new Rule(
                            "Quote %s is nested in itself.",
                            """
                            WITH RECURSIVE nesting (id, ancestor) AS (
                                SELECT id, parent FROM quote WHERE parent IS NOT NULL
                                UNION
                                SELECT nesting.id, quote.parent
                                FROM nesting JOIN quote ON quote.id = nesting.ancestor
                                WHERE quote.parent IS NOT NULL)
                            SELECT id FROM nesting WHERE id = ancestor
                            """),
                    new Rule(
                            "Occurrence %s stands nowhere.",
                            """
                            SELECT id FROM occurrence WHERE quote IS NULL AND NOT EXISTS (
                                SELECT 1 FROM occurrence_passage WHERE occurrence = occurrence.id)
                            """),
                    new Rule(
                            "Occurrence %s stands in a quote of another version.",
                            """
                            SELECT occurrence.id FROM occurrence
                            JOIN quote ON quote.id = occurrence.quote
                            WHERE quote.version IS NOT occurrence.version
                            """),
                    new Rule(
                            "Dismissal %s is about a claim that does not stand in its version.",
                            """
                            SELECT id FROM dismissal WHERE NOT EXISTS (
                                SELECT 1 FROM occurrence
                                WHERE occurrence.claim = dismissal.claim
                                    AND occurrence.version = dismissal.version)
                            """),
                    new Rule(
                            "Suggestion %s stands nowhere.",
                            """
                            SELECT id FROM suggestion WHERE NOT EXISTS (
                                SELECT 1 FROM suggestion_passage
                                WHERE suggestion = suggestion.id AND role = 'CONTENT')
                            """),
                    new Rule(
                            "The reading position in version %s is beyond the text.",
                            """
                            SELECT version FROM reading_position
                            JOIN article_version ON article_version.id = version
                            WHERE position > length
                            """),
                    new Rule(
                            "Edit %s is undone, but one made after it is not.",
                            """
                            SELECT id FROM edit WHERE state = 'UNDONE' AND number < (
                                SELECT max(number) FROM edit WHERE state = 'DONE')
                            """));

    List<String> problems() throws SQLException {
        List<String> damage = damage();
        return damage.isEmpty()
                ? Stream.of(broken(), texts.problems(), log.problems())
                        .flatMap(List::stream)
                        .toList()
                : damage;
    }

    /// What SQLite itself finds; nothing else can be trusted then.
    private List<String> damage() throws SQLException {
        return Stream.concat(
                        sql
                                .list(
                                        "PRAGMA integrity_check",
                                        row -> "The file is damaged: " + row.getString(1) + ".")
                                .stream()
                                .filter(problem -> !problem.equals("The file is damaged: ok.")),
                        sql
                                .list(
                                        "PRAGMA foreign_key_check",
                                        row ->
                                                "A row of the table "
                                                        + row.getString(1)
                                                        + " refers to a row of the table "
                                                        + row.getString(3)
                                                        + " that is not there.")
                                .stream())
                .toList();
    }

    private List<String> broken() throws SQLException {
        var problems = new ArrayList<String>();
        for (Rule rule : RULES) {
            problems.addAll(
                    sql.list(rule.query(), row -> rule.sentence().formatted(row.getString(1))));
        }
        return problems;
    }
}
