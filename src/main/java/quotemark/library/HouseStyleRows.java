package quotemark.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Scale;

record HouseStyleRows(Sql sql) implements Rows<HouseStyle> {

    @Override
    public Optional<HouseStyle> find(UUID id) throws SQLException {
        Optional<UUID> there =
                sql.first("SELECT id FROM house_style WHERE id = ?", row -> Rows.id(row, "id"), id);
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new HouseStyle(id, statusNames(id), scales(id)));
    }

    private Map<Claim.Status, String> statusNames(UUID id) throws SQLException {
        return sql
                .list(
                        "SELECT * FROM status_name WHERE house_style = ?",
                        row ->
                                Map.entry(
                                        Claim.Status.valueOf(row.getString("status")),
                                        row.getString("name")),
                        id)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Scale> scales(UUID id) throws SQLException {
        return sql.list(
                "SELECT * FROM scale WHERE house_style = ? ORDER BY ordinal",
                row -> scale(id, row.getInt("ordinal"), row.getString("name")),
                id);
    }

    private Scale scale(UUID id, int ordinal, String name) throws SQLException {
        List<Map.Entry<Integer, String>> labels =
                sql.list(
                        """
                        SELECT * FROM scale_label WHERE house_style = ? AND scale = ?
                        ORDER BY value
                        """,
                        row -> Map.entry(row.getInt("value"), row.getString("label")),
                        id,
                        ordinal);
        return new Scale(
                name,
                labels.isEmpty() ? 0 : labels.getFirst().getKey(),
                labels.stream().map(Map.Entry::getValue).toList());
    }

    @Override
    public void put(@Nullable HouseStyle before, HouseStyle after) throws SQLException {
        delete(after.id());
        sql.update("INSERT INTO house_style (id) VALUES (?)", after.id());
        for (Map.Entry<Claim.Status, String> name : after.statusNames().entrySet()) {
            sql.update(
                    "INSERT INTO status_name (house_style, status, name) VALUES (?, ?, ?)",
                    after.id(),
                    name.getKey(),
                    name.getValue());
        }
        int ordinal = 0;
        for (Scale scale : after.scales()) {
            insert(after.id(), ordinal++, scale);
        }
    }

    private void insert(UUID id, int ordinal, Scale scale) throws SQLException {
        sql.update(
                "INSERT INTO scale (house_style, ordinal, name) VALUES (?, ?, ?)",
                id,
                ordinal,
                scale.name());
        int value = scale.worst();
        for (String label : scale.labels()) {
            sql.update(
                    """
                    INSERT INTO scale_label (house_style, scale, value, label) VALUES (?, ?, ?, ?)
                    """,
                    id,
                    ordinal,
                    value++,
                    label);
        }
    }

    @Override
    public void delete(UUID id) throws SQLException {
        sql.update("DELETE FROM house_style WHERE id = ?", id);
    }
}
