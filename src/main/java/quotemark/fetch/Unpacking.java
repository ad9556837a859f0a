package quotemark.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Unpacks an answer, at most as far as it may go.
final class Unpacking {
    /// What is asked for.
    static final String KNOWN = "gzip, deflate";

    private Unpacking() {}

    /// @param encoding the header Content-Encoding, perhaps empty
    /// @param most bytes that are wanted
    /// @return one byte more than are wanted, if there are more
    /// @throws IOException if the bytes are not packed so
    static byte[] unpacked(byte[] bytes, String encoding, int most) throws IOException {
        try (InputStream in = unpacking(bytes, encoding)) {
            return in.readNBytes(most + 1);
        }
    }

    static boolean knows(String encoding) {
        return encoding.matches("(?i)|identity|(x-)?gzip|deflate");
    }

    private static InputStream unpacking(byte[] bytes, String encoding) throws IOException {
        var packed = new ByteArrayInputStream(bytes);
        if (encoding.matches("(?i)(x-)?gzip")) {
            return new GZIPInputStream(packed);
        }
        if (encoding.equalsIgnoreCase("deflate")) {
            return hasZlibHeader(bytes)
                    ? new InflaterInputStream(packed)
                    : new InflaterInputStream(packed, new Inflater(true));
        }
        return packed;
    }

    /// Deflate should have one; some servers leave it out.
    private static boolean hasZlibHeader(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] & 0x0F) == 8
                && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
    }
}
