package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.ClaimLink;

record ClaimLinkRows(Sql sql) implements Rows<ClaimLink> {

    /// From a claim or to it.
    List<ClaimLink> at(UUID claim) throws SQLException {
        return sql.list(
                "SELECT * FROM claim_link WHERE from_claim = ?1 OR to_claim = ?1 ORDER BY id",
                ClaimLinkRows::link,
                claim);
    }

    @Override
    public Optional<ClaimLink> find(UUID id) throws SQLException {
        return sql.first("SELECT * FROM claim_link WHERE id = ?", ClaimLinkRows::link, id);
    }

    private static ClaimLink link(ResultSet row) throws SQLException {
        return new ClaimLink(
                Rows.id(row, "id"),
                Rows.id(row, "from_claim"),
                Rows.id(row, "to_claim"),
                ClaimLink.Relation.valueOf(row.getString("relation")));
    }

    @Override
    public void put(@Nullable ClaimLink before, ClaimLink after) throws SQLException {
        sql.update(
                """
                INSERT INTO claim_link (id, from_claim, to_claim, relation) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    from_claim = excluded.from_claim, to_claim = excluded.to_claim,
                    relation = excluded.relation
                """,
                after.id(),
                after.from(),
                after.to(),
                after.relation());
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM claim_link WHERE id = ?", id);
    }
}
