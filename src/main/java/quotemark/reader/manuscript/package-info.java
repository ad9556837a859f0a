/// What office files and printed pages have in common: paragraphs, each with a role that a style, a
/// size or nothing at all gives it. [quotemark.reader.manuscript.Manuscript] tells the headline and
/// the subheads, and makes the article.
package quotemark.reader.manuscript;
