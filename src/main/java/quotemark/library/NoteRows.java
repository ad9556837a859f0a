package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Note;
import quotemark.text.Anchor;
import quotemark.text.CodePoints;

record NoteRows(Sql sql, Texts texts) implements Rows<Note> {
    private static final String PUT =
            """
            INSERT INTO note
                (id, version, about_quote, about_speaker, about_claim, start, end, exact, prefix,
                suffix, state, markdown)
            VALUES (?1, ?2, (SELECT id FROM quote WHERE id = ?3),
                (SELECT id FROM speaker WHERE id = ?3), (SELECT id FROM claim WHERE id = ?3),
                ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, about_quote = excluded.about_quote,
                about_speaker = excluded.about_speaker, about_claim = excluded.about_claim,
                start = excluded.start, end = excluded.end, exact = excluded.exact,
                prefix = excluded.prefix, suffix = excluded.suffix, state = excluded.state,
                markdown = excluded.markdown
            """;

    List<Note> of(UUID version) throws SQLException {
        return sql.list("SELECT * FROM note WHERE version = ? ORDER BY id", this::note, version);
    }

    /// On a claim, written beside whichever version.
    List<Note> about(UUID claim) throws SQLException {
        return sql.list("SELECT * FROM note WHERE about_claim = ? ORDER BY id", this::note, claim);
    }

    List<Note> aboutSpeaker(UUID speaker) throws SQLException {
        return sql.list(
                "SELECT * FROM note WHERE about_speaker = ? ORDER BY id", this::note, speaker);
    }

    @Override
    public Optional<Note> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM note WHERE id = ?", this::note, id);
    }

    private Note note(ResultSet row) throws SQLException {
        UUID version = Rows.id(row, "version");
        return new Note(
                Rows.id(row, "id"),
                version,
                about(row),
                row.getString("exact") == null
                        ? null
                        : Anchors.read(row, texts.codePoints(version)),
                row.getString("markdown"));
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
    public void put(@Nullable Note before, Note after) throws SQLException {
        requireSubject(after.about());
        @Nullable Anchor passage = after.passage();
        if (passage == null) {
            sql.update(
                    PUT,
                    after.id(),
                    after.version(),
                    after.about(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    after.markdown());
        } else {
            CodePoints codePoints = texts.codePoints(after.version());
            sql.update(
                    PUT,
                    after.id(),
                    after.version(),
                    after.about(),
                    Anchors.start(passage.span(), codePoints),
                    Anchors.end(passage.span(), codePoints),
                    passage.exact(),
                    passage.prefix(),
                    passage.suffix(),
                    passage.state(),
                    after.markdown());
        }
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
            throw new SQLException("a note is about something that is not in the library");
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM note WHERE id = ?", id);
    }
}
