package quotemark.reader.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/// Words of one place: bytes of a code page and characters, in order. A character may take several
/// bytes, each written by itself.
final class Words {
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset charset = CodePages.WESTERN;

    void add(byte value, Charset of) {
        if (!of.equals(charset)) {
            decode();
            charset = of;
        }
        bytes.write(value);
    }

    void add(String characters) {
        decode();
        text.append(characters);
    }

    private void decode() {
        if (bytes.size() > 0) {
            text.append(bytes.toString(charset));
            bytes.reset();
        }
    }

    /// What has come in since the last call.
    String take() {
        decode();
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
