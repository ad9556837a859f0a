import org.jspecify.annotations.NullMarked;

/// Quotemark as one closed module: nothing is exported, because nothing but its own `main` is
/// called.
///
/// The map of the packages is in the Javadoc of the package `quotemark`.
@NullMarked
module quotemark {
    requires static org.jspecify;
    // The reader: web pages, their JSON-LD, Markdown, encodings.
    requires org.jsoup;
    requires tools.jackson.databind;
    requires org.commonmark;
    requires com.github.albfernandez.juniversalchardet;
    // The library.
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    // The window.
    requires javafx.controls;

    // The edit log keeps entities as JSON.
    opens quotemark.annotation to
            tools.jackson.databind;
    opens quotemark.text to
            tools.jackson.databind;
}
