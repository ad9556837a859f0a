/// A saved web page. [quotemark.reader.html.Html] is the way in:
///
/// ```
/// page ─┬─ metadata ─▶ PageHeadline ──────────┐
///       ├─ maintext, or else StatedText ─▶ Lines ─▶ Deck ─▶ PageBlocks ─▶ content
///       └─ Lines of the whole page ──────────────────────▶ LeftOutLines ─▶ what was left out
/// ```
///
/// `PageBlocks` leaves out the lines that are none of the article: what `Remarks` knows, links
/// alone, names and dates before the first sentence, and `Repetitions`.
package quotemark.reader.html;
