/// The copy as one HTML file, [quotemark.export.html.HtmlCopy]: the page around what its rooms
/// make.
///
/// It is built as a tree of elements, never by joining strings, so that no word of an article can
/// become markup.
///
/// | Room | What it makes |
/// |---|---|
/// | `article` | the headline, the marked text, the notes beside it |
/// | `sections` | what stands above and below: filters, notes, speakers, claims, legend |
/// | `parts` | what both are made of: chips, links, facts, ids, classes |
package quotemark.export.html;
