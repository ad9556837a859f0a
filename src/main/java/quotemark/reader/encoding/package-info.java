/// Bytes become a text that can be stored, whatever their encoding is and whatever they say it is.
///
/// [quotemark.reader.encoding.Encoding] asks, in this order: the byte order mark, UTF-8, UTF-16 by
/// its zeros, the encoding that the server names or the page declares, Western Europe, statistics.
/// What is no text at all is a [quotemark.reader.encoding.ForeignFile].
package quotemark.reader.encoding;
