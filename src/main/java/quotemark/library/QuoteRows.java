package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.text.CodePoints;
import quotemark.text.Span;
import quotemark.text.Words;

/// Quotes are put without their parent; [#nest] ties them to it when all of an edit is in place, so
/// that an edit may move a quote and what is nested in it in any order.
record QuoteRows(Sql sql, Texts texts) implements Rows<Quote> {

    /// In text order; of two that start together the longer first.
    List<Quote> of(UUID version) throws SQLException {
        CodePoints codePoints = texts.codePoints(version);
        Map<UUID, List<Fragment>> fragments =
                fragments()
                        .list(
                                """
                                SELECT fragment.* FROM quote JOIN fragment ON fragment.quote = quote.id
                                WHERE version = ? ORDER BY quote.id, ordinal
                                """,
                                version,
                                codePoints);
        return sql
                .list(
                        "SELECT * FROM quote WHERE version = ? ORDER BY id",
                        row -> quote(row, fragments),
                        version)
                .stream()
                .sorted(Comparator.comparing(Quote::hull))
                .toList();
    }

    /// What a speaker said, version by version in text order.
    List<Quote> by(UUID speaker) throws SQLException {
        List<UUID> ids =
                sql.list(
                        "SELECT id FROM quote WHERE speaker = ? ORDER BY version, start, end, id",
                        row -> Rows.id(row, "id"),
                        speaker);
        var found = new ArrayList<Quote>();
        for (UUID id : ids) {
            find(id).ifPresent(found::add);
        }
        return found;
    }

    @Override
    public Optional<Quote> find(UUID id) throws SQLException {
        Optional<UUID> version =
                sql.first(
                        "SELECT version FROM quote WHERE id = ?",
                        row -> Rows.id(row, "version"),
                        id);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, List<Fragment>> fragments =
                fragments()
                        .list(
                                "SELECT * FROM fragment WHERE quote = ? ORDER BY ordinal",
                                id,
                                texts.codePoints(version.get()));
        return sql.first("SELECT * FROM quote WHERE id = ?", row -> quote(row, fragments), id);
    }

    private FragmentRows fragments() {
        return new FragmentRows(sql, "quote");
    }

    private static Quote quote(ResultSet row, Map<UUID, List<Fragment>> fragments)
            throws SQLException {
        UUID id = Rows.id(row, "id");
        return new Quote(
                id,
                Rows.id(row, "version"),
                Quote.Kind.valueOf(row.getString("kind")),
                Rows.idOrNull(row, "speaker"),
                Rows.idOrNull(row, "parent"),
                fragments.getOrDefault(id, List.of()));
    }

    @Override
    public void put(@Nullable Quote before, Quote after) throws SQLException {
        boolean placed =
                before != null
                        && before.version().equals(after.version())
                        && before.fragments().equals(after.fragments());
        if (!placed) {
            sql.update("DELETE FROM fragment WHERE quote = ?", after.id());
        }
        CodePoints codePoints = texts.codePoints(after.version());
        Span hull = after.hull();
        sql.update(
                """
                INSERT INTO quote (id, version, kind, speaker, start, end)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    version = excluded.version, kind = excluded.kind,
                    speaker = excluded.speaker, start = excluded.start, end = excluded.end
                """,
                after.id(),
                after.version(),
                after.kind(),
                after.speaker(),
                Anchors.start(hull, codePoints),
                Anchors.end(hull, codePoints));
        if (!placed) {
            insertFragments(after, codePoints);
        }
    }

    private void insertFragments(Quote quote, CodePoints codePoints) throws SQLException {
        int ordinal = 0;
        for (Fragment fragment : quote.fragments()) {
            sql.update(
                    """
                    INSERT INTO fragment
                        (quote, ordinal, role, words, start, end, exact, prefix, suffix, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    quote.id(),
                    ordinal++,
                    fragment.role(),
                    Words.count(fragment.anchor().exact()),
                    Anchors.start(fragment.anchor().span(), codePoints),
                    Anchors.end(fragment.anchor().span(), codePoints),
                    fragment.anchor().exact(),
                    fragment.anchor().prefix(),
                    fragment.anchor().suffix(),
                    fragment.anchor().state());
        }
    }

    /// Ties a quote to the quote it is nested in, or to none.
    void nest(UUID quote, @Nullable UUID parent) throws SQLException {
        sql.update("UPDATE quote SET parent = ? WHERE id = ?", parent, quote);
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM quote WHERE id = ?", id);
    }
}
