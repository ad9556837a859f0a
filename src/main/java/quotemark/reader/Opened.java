package quotemark.reader;

/// What a file holds: one article, or several to choose from.
///
/// ```java
/// switch (ArticleReader.open(file)) {
///     case Draft draft -> …
///     case Several several -> … // an EPUB's chapters, a zip's files
/// }
/// ```
public sealed interface Opened permits Draft, Several {}
