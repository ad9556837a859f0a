/// The copy as plain text, [quotemark.export.txt.TextCopy]: the text with signs, the notes that the
/// signs mean, the speakers and the claims.
package quotemark.export.txt;
