/// A text without markup: where its paragraphs are, whether the first is a headline, and what the
/// lines around the report say about it. [quotemark.reader.plain.PlainText] is the way in.
package quotemark.reader.plain;
