import org.jspecify.annotations.NullMarked;

/// Quotemark as one closed module: nothing is exported, because nothing but its own `main` is
/// called.
///
/// The map of the packages is in the Javadoc of the package `quotemark`.
@NullMarked
module quotemark {
    requires static org.jspecify;
    requires javafx.controls;
    requires org.apache.commons.csv;
    requires org.commonmark;
    requires org.jsoup;
}
