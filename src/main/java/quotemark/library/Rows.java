package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Entity;

/// How one kind of entity is kept in the tables.
interface Rows<E extends Entity> {

    Optional<E> find(UUID id) throws SQLException;

    /// Writes `after`.
    ///
    /// @param before what the tables hold, or null for nothing
    void put(@Nullable E before, E after) throws SQLException;

    void delete(UUID id) throws SQLException;

    static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        @Nullable String id = row.getString(column);
        return id == null ? null : UUID.fromString(id);
    }
}
