package quotemark.reader;

import java.util.List;
import quotemark.annotation.Article;
import quotemark.annotation.Change;
import quotemark.annotation.RawFile;
import quotemark.annotation.Version;

/// What was made of one file: new, and not in any library yet.
///
/// @param version the article's first
/// @param raw the file as it came
public record ReadArticle(Article article, Version version, RawFile raw) {

    /// What puts it into a library, together with [#raw()].
    public List<Change> changes() {
        return List.of(Change.create(article), Change.create(version));
    }
}
