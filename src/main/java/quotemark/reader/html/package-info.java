/// A saved web page. [quotemark.reader.html.Html] is the way in:
///
/// ```
/// page ─┬─ metadata ─▶ PageHeadline ─┬─▶ PageBlocks ─▶ content
///       └─ maintext ─────────────────┘
/// ```
package quotemark.reader.html;
