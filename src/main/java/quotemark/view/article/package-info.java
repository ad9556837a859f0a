/// The article: its text in a reading column, and the marks drawn over it.
///
/// Marks are no styles of the text, which could not overlap freely: a painter per visible paragraph
/// draws them behind and in front of it ([quotemark.view.article.ParagraphPainter]).
/// [quotemark.view.article.ArticlePane] is the only class that knows RichTextFX.
package quotemark.view.article;
