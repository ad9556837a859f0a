package quotemark.reader.mail;

import quotemark.reader.encoding.Encoding;

/// One text of a mail.
///
/// @param type such as `text/html`
/// @param charset what it says its encoding is; may be empty, or a lie
/// @param location the address of a page, or the empty string
/// @param flowed whether its lines are to be joined where they end with a space
@SuppressWarnings("ArrayRecordComponent") // never compared
record Part(String type, String charset, String location, boolean flowed, byte[] bytes) {

    boolean isHtml() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /// The empty string if the bytes are no text.
    String text() {
        return Encoding.decode(bytes, charset).orElse("");
    }
}
