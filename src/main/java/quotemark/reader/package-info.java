/// A file becomes an article.
///
/// [quotemark.reader.ArticleReader] is the way in: it refuses what is no text, has the bytes
/// decoded, tells the format by the content ([quotemark.reader.Format]), and hands the text to the
/// room of that format. What comes back is put together with a [quotemark.reader.Title].
///
/// ```
/// bytes ─encoding─▶ text ─┬─ plain ────┬─▶ content ─▶ ReadArticle
///                         ├─ markdown ─┤
///                         └─ html ─────┘
/// ```
///
/// Nothing here reaches for the network, and no input, however broken, gives anything but an
/// article or an [quotemark.reader.UnreadableException].
package quotemark.reader;
