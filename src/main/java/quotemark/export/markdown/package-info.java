/// The copy in Markdown, [quotemark.export.markdown.MarkdownCopy]: the text with footnotes, then
/// lists. Every word goes through [quotemark.export.markdown.MarkdownText], which escapes it.
package quotemark.export.markdown;
