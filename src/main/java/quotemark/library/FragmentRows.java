package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quotemark.annotation.Fragment;
import quotemark.text.CodePoints;

/// The fragments of what has several.
///
/// @param owner the column that names what a fragment belongs to
record FragmentRows(Sql sql, String owner) {

    /// Those of each owner, in the order of the rows.
    ///
    /// @param select all columns of fragments, by one identity
    Map<UUID, List<Fragment>> list(String select, UUID id, CodePoints codePoints)
            throws SQLException {
        var fragments = new HashMap<UUID, List<Fragment>>();
        sql.list(
                select,
                row ->
                        fragments
                                .computeIfAbsent(Rows.id(row, owner), _ -> new ArrayList<>())
                                .add(
                                        new Fragment(
                                                Fragment.Role.valueOf(row.getString("role")),
                                                Anchors.read(row, codePoints))),
                id);
        return fragments;
    }
}
