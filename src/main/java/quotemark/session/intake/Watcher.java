package quotemark.session.intake;

import quotemark.annotation.Article;

/// Is told how an import goes, on its thread.
public interface Watcher {

    /// A source is about to be read.
    ///
    /// @param number of the source that is read now, from 1
    /// @param total how many there are, as far as is known: a zip counts one until it is opened
    default void at(int number, int total, Source source) {}

    /// An article is in the library.
    default void added(Article article) {}

    /// A source is in the library already.
    default void known(Source source) {}

    /// Something cannot be imported.
    default void told(Problem problem) {}
}
