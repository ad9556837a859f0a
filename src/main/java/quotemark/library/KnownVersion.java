package quotemark.library;

import quotemark.annotation.Article;
import quotemark.annotation.Version;

/// A version of an article that is in the library.
///
/// @param versions how many the article has
public record KnownVersion(Article article, Version version, int versions) {}
