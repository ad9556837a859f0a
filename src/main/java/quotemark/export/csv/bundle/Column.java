package quotemark.export.csv.bundle;

import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param refersTo the table whose `id` stands in it; null if none does
record Column(String name, Type type, @Nullable String refersTo) {

    /// As Frictionless has them.
    enum Type {
        STRING,
        INTEGER
    }

    static Column text(String name) {
        return new Column(name, Type.STRING, null);
    }

    static Column number(String name) {
        return new Column(name, Type.INTEGER, null);
    }

    static Column reference(String name, String table) {
        return new Column(name, Type.STRING, table);
    }
}
