/// Markdown, with the front matter of note-taking programs. [quotemark.reader.markdown.Markdown] is
/// the way in; [quotemark.reader.markdown.MarkdownSigns] knows Markdown that nothing names so.
package quotemark.reader.markdown;
