/// A file becomes an article.
///
/// [quotemark.reader.ArticleReader] is the way in. What it gives, [quotemark.reader.Opened], is one
/// [quotemark.reader.Draft] or [quotemark.reader.Several]. It knows a zip by its bytes and what it
/// holds ([quotemark.reader.PackedFormat]), refuses what is no text, has the bytes decoded, tells
/// the format by the content ([quotemark.reader.Format]), and hands the text to the room of that
/// format. What comes back is put together with a [quotemark.reader.Title].
///
/// ```
/// bytes ─encoding─▶ text ─┬─ plain ────┬─▶ content ─▶ ReadArticle
///                         ├─ markdown ─┤
///                         └─ html ─────┘
/// ```
///
/// A room that cannot read something says why as a [quotemark.reader.content.RefusedException]; the
/// way in puts the file's name before it.
///
/// Nothing here reaches for the network, and no input, however broken, gives anything but an
/// article or an [quotemark.reader.UnreadableException].
package quotemark.reader;
