/// Rich text (RTF). [quotemark.reader.rtf.Rtf] walks over the [quotemark.reader.rtf.Tokens], knows
/// for each [quotemark.reader.rtf.Group] where its words go, and lets
/// [quotemark.reader.rtf.Document] put them together.
package quotemark.reader.rtf;
