/// What every format yields, [quotemark.reader.content.Content]: a text, its blocks, and what the
/// file says about itself; and what all formats need to make it: white space, dates, languages.
///
/// The text of a plain text file stays as it is in the file, so that positions counted elsewhere
/// hold; the text of the others is their blocks, a line each
/// ([quotemark.reader.content.BlockText]).
package quotemark.reader.content;
