/// What the copies for people say in words, whatever they are printed on: the notes beside the
/// text, the claims, the speakers, and the colours of all of them.
///
/// Every word in it is plain already ([quotemark.export.contents.PlainText]); each format escapes
/// it in its own way.
package quotemark.export.paper;
