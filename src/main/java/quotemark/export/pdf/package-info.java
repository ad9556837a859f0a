/// The copy as PDF, [quotemark.export.pdf.PdfCopy]: pages with the text on the left and its notes
/// in the margin, then lists; PDF/A-2b, tagged, with its fonts in it.
///
/// | Class | What it does |
/// |---|---|
/// | `Fonts`, `Face`, `Ink` | which letters there are, how wide, how they look |
/// | `Styled`, `Line`, `LineBreaks` | words become lines |
/// | `Paper`, `Pen` | pages, and what is drawn on them with its tags |
/// | `ArticleColumn`, `Margin`, `Decoration` | the text, the notes beside it, the lines under it |
/// | `ListPages` | what follows the text |
/// | `TagTree`, `Highlights`, `Bookmarks`, `Metadata` | what programs read and nobody sees |
package quotemark.export.pdf;
