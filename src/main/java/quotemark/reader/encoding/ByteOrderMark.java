package quotemark.reader.encoding;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The sign at a file's beginning that names its encoding.
enum ByteOrderMark {
    // UTF-32 first: its little-endian mark begins like that of UTF-16.
    UTF_32_BIG(StandardCharsets.UTF_32BE, "\0\0\u00FE\u00FF"),
    UTF_32_LITTLE(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16_BIG(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, "\u00FF\u00FE");

    private final Charset charset;

    /// A character for each byte.
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /// The text behind the mark; nothing if there is no mark.
    static Optional<String> decode(byte[] bytes) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.begins(bytes))
                .findFirst()
                .map(found -> found.behind(bytes));
    }

    private boolean begins(byte[] bytes) {
        return ForeignFile.begins(bytes, mark);
    }

    private String behind(byte[] bytes) {
        if (this == UTF_16_BIG || this == UTF_16_LITTLE) {
            var order = this == UTF_16_BIG ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            return Utf16.units(bytes, mark.length(), order);
        }
        return new String(bytes, mark.length(), bytes.length - mark.length(), charset);
    }
}
