/// The copy for Word, [quotemark.export.docx.DocxCopy]: Office Open XML (ECMA-376), written part by
/// part with what Java has.
///
/// ```
/// SideNotes ─┬─▶ CommentsPart ─────────────┐
///            └─▶ MarkedRuns ─▶ DocumentPart ─┼─▶ Parts (the zip)
/// styles.xml and other parts that never change ┘
/// ```
///
/// No word of an article is ever written but through [quotemark.export.docx.Xml#text].
package quotemark.export.docx;
