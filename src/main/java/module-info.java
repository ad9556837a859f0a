import org.jspecify.annotations.NullMarked;

/// Quotemark as one closed module: nothing is exported, because nothing but its own `main` is
/// called.
///
/// The map of the packages is in the Javadoc of the package `quotemark`.
@NullMarked
module quotemark {
    requires static org.jspecify;
    // Articles and copies: web pages, their JSON-LD, Markdown, PDF, e-mail, office files,
    // encodings,
    // CSV.
    requires org.jsoup;
    requires tools.jackson.databind;
    requires org.commonmark;
    requires org.apache.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires apache.mime4j.core;
    requires java.xml;
    requires com.github.albfernandez.juniversalchardet;
    requires org.apache.commons.csv;
    // Pages of the web.
    requires java.net.http;
    // The library.
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    // The window.
    requires java.desktop;
    requires java.logging;
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
