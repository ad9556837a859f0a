package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Takes the rows of a damaged library over into a fresh one of the same version, table by table.
/// The fresh one's own rules decide what may be in it, and its triggers make the search anew.
record Salvage(Sql damaged, Sql fresh) {
    /// Made by triggers from what is taken over.
    private static final Set<String> DERIVED = Set.of("text_slice", "text_number", "findable");

    List<Lost> tables() throws SQLException {
        var done = new ArrayList<Lost>();
        for (String table : names()) {
            done.add(table(table));
        }
        return done;
    }

    /// What others refer to first.
    private List<String> names() throws SQLException {
        return fresh
                .list(
                        """
                        SELECT name FROM pragma_table_list JOIN sqlite_schema USING (name)
                        WHERE pragma_table_list.type = 'table' AND schema = 'main'
                        ORDER BY name IN ('edit', 'change'), sqlite_schema.rowid
                        """,
                        row -> row.getString("name"))
                .stream()
                .filter(name -> !DERIVED.contains(name) && !name.startsWith("sqlite_"))
                .toList();
    }

    private Lost table(String table) throws SQLException {
        List<String> columns = columns(table);
        String names = columns.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
        String insert =
                "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                table,
                                names,
                                columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
        Set<List<String>> refused = new HashSet<>();
        int unreadable =
                walk(table, names, row -> take(insert, values(row, columns.size()), refused));
        int kept = fresh.number("SELECT count(*) FROM " + table);
        return new Lost(table, kept, unreadable, refused.size());
    }

    private List<String> columns(String table) throws SQLException {
        return fresh.list(
                "SELECT name FROM pragma_table_info(?) ORDER BY cid",
                row -> row.getString("name"),
                table);
    }

    private int walk(String table, String names, RowWalk.Taker taker) throws SQLException {
        boolean isNumbered =
                fresh.number("SELECT wr FROM pragma_table_list WHERE name = ?", table) == 0;
        if (isNumbered) {
            return new RowWalk(damaged, table, names + ", rowid AS number_of_row").byNumber(taker);
        }
        Owner owner = owner(table);
        return new RowWalk(damaged, table, names).byOwner(owner.column(), owner.ids(), taker);
    }

    private record Owner(String column, List<String> ids) {}

    /// The first column of the key, and the values that it may have.
    private Owner owner(String table) throws SQLException {
        String column = Schema.key(fresh, table);
        Optional<String> whole =
                fresh.first(
                        "SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?",
                        row -> row.getString(1),
                        table,
                        column);
        return new Owner(
                column,
                whole.isEmpty()
                        ? List.of()
                        : fresh.list(
                                "SELECT %s FROM %s"
                                        .formatted(Schema.key(fresh, whole.get()), whole.get()),
                                row -> row.getString(1)));
    }

    private static Object[] values(ResultSet row, int count) throws SQLException {
        var values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    private void take(String insert, Object[] values, Set<List<String>> refused)
            throws SQLException {
        try {
            fresh.update(insert, values);
        } catch (SQLException e) {
            if (!Failures.isTwice(e)) {
                refused.add(firstTwo(values));
            }
        }
    }

    /// Tells rows apart in every table.
    private static List<String> firstTwo(Object[] values) {
        return IntStream.range(0, Math.min(2, values.length))
                .mapToObj(i -> String.valueOf(values[i]))
                .toList();
    }
}
