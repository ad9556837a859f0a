package quotemark.session.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// An annotated copy is in the library, in an article that is new or was there.
    default void taken(TakenCopy copy) {}

    /// A source is in the library already.
    ///
    /// @param article that it is; null if it came in this very import
    default void known(Source source, @Nullable UUID article) {}

    /// Something cannot be imported.
    default void told(Problem problem) {}
}
