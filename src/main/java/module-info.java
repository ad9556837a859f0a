import org.jspecify.annotations.NullMarked;

/// Quotemark as one closed module: nothing is exported, because nothing but its own `main` is
/// called.
///
/// The map of the packages is in the Javadoc of the package `quotemark`.
@NullMarked
module quotemark {
    requires static org.jspecify;
    // Articles and copies: web pages, their JSON-LD, Markdown, encodings, CSV.
    requires org.jsoup;
    requires tools.jackson.databind;
    requires org.commonmark;
    requires com.github.albfernandez.juniversalchardet;
    requires org.apache.commons.csv;
    // Pages of the web.
    requires java.net.http;
    // The library.
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    // The window.
    requires java.desktop;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.fxmisc.richtext;
    requires org.fxmisc.flowless;
    requires org.fxmisc.undo;
    requires reactfx;
    // The command line.
    requires info.picocli;

    // Commands are found by their annotations; what they list is printed as JSON.
    opens quotemark.cli to
            info.picocli,
            tools.jackson.databind;

    // The edit log keeps entities as JSON.
    opens quotemark.annotation to
            tools.jackson.databind;
    opens quotemark.text to
            tools.jackson.databind;
}
