/// PDF. [quotemark.reader.pdf.Pdf] is the way in. A PDF knows no words, only where each letter
/// stands, so the way is long:
///
/// ```
/// PageLetters ─▶ Pieces ─▶ ReadingOrder ─▶ Paragraphs ─▶ Layout ─▶ manuscript
///  (letters)    (of lines)  (columns)     (over lines,   (headline, captions,
///                                          columns, pages) running heads)
/// ```
package quotemark.reader.pdf;
