/// Where something stands in a text: spans, code points, graphemes, quotation marks, sentences,
/// anchors.
///
/// Knows plain strings only. Positions are UTF-16 code units, as Java's strings count them; the one
/// way to and from code points is [quotemark.text.CodePoints].
package quotemark.text;
