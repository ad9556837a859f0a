/// The article on the page: [quotemark.export.html.article.ArticleGrid] lays blocks and notes out.
///
/// ```
/// text ──▶ Segments ──▶ MarkedText ──┐
/// Front (ShareBar) ──────────────────┼──▶ ArticleGrid
/// quotes, claims ──▶ MarginNotes ────┘
/// ```
///
/// A [quotemark.export.html.article.Reference] in the text leads to each note in the margin.
package quotemark.export.html.article;
