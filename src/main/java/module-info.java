import org.jspecify.annotations.NullMarked;

/// Quotemark as one closed module: nothing is exported, because nothing but its own `main` is
/// called.
///
/// The map of the packages is in the Javadoc of the package `quotemark`.
@NullMarked
module quotemark {
    requires static org.jspecify;
    requires java.sql;
    requires javafx.controls;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;

    // The edit log keeps entities as JSON.
    opens quotemark.annotation to
            tools.jackson.databind;
    opens quotemark.text to
            tools.jackson.databind;
}
