/// A file becomes an article.
///
/// [quotemark.reader.ArticleReader] is the way in: it refuses what is no text, decodes the bytes
/// ([quotemark.reader.Encoding]), tells the format by its content ([quotemark.reader.Format]), and
/// hands the text to one class a format: [quotemark.reader.PlainText], [quotemark.reader.Markdown],
/// [quotemark.reader.Html]. Each returns [quotemark.reader.Content]: a text, its blocks, and what
/// the file says about itself. The text of a plain text file stays as it is in the file, so that
/// positions counted elsewhere hold; the text of the others is their blocks, a line each.
///
/// Nothing here reaches for the network, and no input, however broken, gives anything but an
/// article or an [quotemark.reader.UnreadableException].
package quotemark.reader;
