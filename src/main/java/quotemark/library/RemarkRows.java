package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Note;
import quotemark.annotation.Remark;
import quotemark.annotation.Tag;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;

/// Notes and tags are kept alike, each in a table of its own.
///
/// @param table of them
/// @param column of what one says
/// @param words what one says
record RemarkRows<R extends Remark>(
        Sql sql,
        Texts texts,
        String table,
        String column,
        Function<R, String> words,
        Maker<R> maker)
        implements Rows<R> {

    /// Makes one of its columns.
    interface Maker<R> {
        R make(UUID id, UUID version, @Nullable UUID about, @Nullable Anchor passage, String words);
    }

    static RemarkRows<Note> notes(Sql sql, Texts texts) {
        return new RemarkRows<>(sql, texts, "note", "markdown", Note::markdown, Note::new);
    }

    static RemarkRows<Tag> tags(Sql sql, Texts texts) {
        return new RemarkRows<>(sql, texts, "tag", "term", Tag::term, Tag::new);
    }

    List<R> of(UUID version) throws SQLException {
        return sql.list(
                "SELECT * FROM %s WHERE version = ? ORDER BY id".formatted(table),
                this::remark,
                version);
    }

    List<R> aboutSpeaker(UUID speaker) throws SQLException {
        return sql.list(
                "SELECT * FROM %s WHERE about_speaker = ? ORDER BY id".formatted(table),
                this::remark,
                speaker);
    }

    List<R> aboutClaim(UUID claim) throws SQLException {
        return sql.list(
                "SELECT * FROM %s WHERE about_claim = ? ORDER BY id".formatted(table),
                this::remark,
                claim);
    }

    @Override
    public Optional<R> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM %s WHERE id = ?".formatted(table), this::remark, id);
    }

    private R remark(ResultSet row) throws SQLException {
        UUID version = Rows.id(row, "version");
        return maker.make(
                Rows.id(row, "id"),
                version,
                about(row),
                row.getString("exact") == null
                        ? null
                        : Anchors.read(row, texts.codePoints(version)),
                row.getString(column));
    }

    private static @Nullable UUID about(ResultSet row) throws SQLException {
        for (String column : List.of("about_quote", "about_speaker", "about_claim")) {
            if (row.getString(column) != null) {
                return Rows.id(row, column);
            }
        }
        return null;
    }

    @Override
    public void put(@Nullable R before, R after) throws SQLException {
        requireSubject(after.about());
        @Nullable Anchor passage = after.passage();
        if (passage == null) {
            put(after, null, null, null, null, null, null);
        } else {
            CodePoints codePoints = texts.codePoints(after.version());
            put(
                    after,
                    Anchors.start(passage.span(), codePoints),
                    Anchors.end(passage.span(), codePoints),
                    passage.exact(),
                    passage.prefix(),
                    passage.suffix(),
                    passage.state());
        }
    }

    private void put(
            R after,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            Anchor.@Nullable State state)
            throws SQLException {
        sql.update(
                """
                INSERT INTO %1$s
                    (id, version, about_quote, about_speaker, about_claim, start, end, exact,
                    prefix, suffix, state, %2$s)
                VALUES (?1, ?2, (SELECT id FROM quote WHERE id = ?3),
                    (SELECT id FROM speaker WHERE id = ?3), (SELECT id FROM claim WHERE id = ?3),
                    ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                ON CONFLICT (id) DO UPDATE SET
                    version = excluded.version, about_quote = excluded.about_quote,
                    about_speaker = excluded.about_speaker, about_claim = excluded.about_claim,
                    start = excluded.start, end = excluded.end, exact = excluded.exact,
                    prefix = excluded.prefix, suffix = excluded.suffix, state = excluded.state,
                    %2$s = excluded.%2$s
                """
                        .formatted(table, column),
                after.id(),
                after.version(),
                after.about(),
                start,
                end,
                exact,
                prefix,
                suffix,
                state,
                words.apply(after));
    }

    /// The columns would be empty without a word.
    private void requireSubject(@Nullable UUID about) throws SQLException {
        boolean missing =
                sql.number(
                                """
                                SELECT ?1 IS NOT NULL
                                    AND NOT EXISTS (SELECT 1 FROM quote WHERE id = ?1)
                                    AND NOT EXISTS (SELECT 1 FROM speaker WHERE id = ?1)
                                    AND NOT EXISTS (SELECT 1 FROM claim WHERE id = ?1)
                                """,
                                about)
                        == 1;
        if (missing) {
            throw new SQLException(
                    "a %s is about something that is not in the library".formatted(table));
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM %s WHERE id = ?".formatted(table), id);
    }
}
