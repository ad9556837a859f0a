/// Annotated copies: what the reader has marked, for people and programs that have no Quotemark.
///
/// One class a format, each an [quotemark.export.Exporter]; [quotemark.export.Exporters] lists them
/// and [quotemark.export.ExportFile] writes their result to the disk. All of them number the quotes
/// and claims as [quotemark.export.Contents] does.
///
/// The HTML copy is built as a tree of elements, never by joining strings, so that no word of an
/// article can become markup. [quotemark.export.Segments] cuts overlapping marks apart.
package quotemark.export;
