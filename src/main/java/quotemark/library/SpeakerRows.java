package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Speaker;

record SpeakerRows(Sql sql) implements Rows<Speaker> {

    /// By name.
    List<Speaker> all() throws SQLException {
        Map<UUID, List<String>> aliases =
                aliases("SELECT * FROM speaker_alias ORDER BY speaker, ordinal");
        return sql.list("SELECT * FROM speaker ORDER BY name, id", row -> speaker(row, aliases));
    }

    @Override
    public Optional<Speaker> find(UUID id) throws SQLException {
        Map<UUID, List<String>> aliases =
                aliases("SELECT * FROM speaker_alias WHERE speaker = ? ORDER BY ordinal", id);
        return sql.first("SELECT * FROM speaker WHERE id = ?", row -> speaker(row, aliases), id);
    }

    private Map<UUID, List<String>> aliases(String select, Object... values) throws SQLException {
        var aliases = new HashMap<UUID, List<String>>();
        sql.list(
                select,
                row ->
                        aliases.computeIfAbsent(Rows.id(row, "speaker"), id -> new ArrayList<>())
                                .add(row.getString("alias")),
                values);
        return aliases;
    }

    private static Speaker speaker(ResultSet row, Map<UUID, List<String>> aliases)
            throws SQLException {
        UUID id = Rows.id(row, "id");
        return new Speaker(
                id,
                row.getString("name"),
                aliases.getOrDefault(id, List.of()),
                Speaker.Kind.valueOf(row.getString("kind")),
                row.getString("role"),
                row.getString("affiliation"),
                row.getString("wikidata"),
                row.getInt("colour"),
                row.getString("initials"));
    }

    @Override
    public void put(@Nullable Speaker before, Speaker after) throws SQLException {
        sql.update(
                """
                INSERT INTO speaker
                    (id, name, kind, role, affiliation, wikidata, colour, initials)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    name = excluded.name, kind = excluded.kind, role = excluded.role,
                    affiliation = excluded.affiliation, wikidata = excluded.wikidata,
                    colour = excluded.colour, initials = excluded.initials
                """,
                after.id(),
                after.name(),
                after.kind(),
                after.role(),
                after.affiliation(),
                after.wikidata(),
                after.colour(),
                after.initials());
        sql.update("DELETE FROM speaker_alias WHERE speaker = ?", after.id());
        int ordinal = 0;
        for (String alias : after.aliases()) {
            sql.update(
                    "INSERT INTO speaker_alias (speaker, ordinal, alias) VALUES (?, ?, ?)",
                    after.id(),
                    ordinal++,
                    alias);
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM speaker WHERE id = ?", id);
    }
}
