package quotemark.reader.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import quotemark.reader.content.RefusedException;

/// Looks into the packed parts of a PDF before PDFBox does, which unpacks whatever is there into
/// memory: a hundred kilobytes may hold a hundred megabytes, and these a hundred gigabytes.
final class PackedStreams {
    /// The text of three hundred pages has ten million bytes. Pictures are not unpacked.
    private static final long MOST = 64_000_000;

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int PACKED = 0x78;
    private static final int LONGEST_DICTIONARY = 600;
    private static final int DEEPEST = 4;

    private final byte[] bytes;

    private PackedStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Checks all of them.
    ///
    /// @throws RefusedException if one holds more than a text can be
    static void check(byte[] pdf) throws RefusedException {
        var streams = new PackedStreams(pdf);
        for (int at = 0; at < pdf.length - KEYWORD.length - 3; at++) {
            if (pdf[at] == 's' && streams.isKeyword(at)) {
                streams.check(at);
            }
        }
    }

    private boolean isKeyword(int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return at == 0 || bytes[at - 1] != 'd'; // not the end of one
    }

    private void check(int keyword) throws RefusedException {
        int start = keyword + KEYWORD.length;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        if (start < bytes.length && bytes[start] == PACKED && !isPicture(keyword)) {
            try (var unpacking = new Unpacking(DEEPEST)) {
                unpacking.take(bytes, start, bytes.length - start);
            }
        }
    }

    private boolean isPicture(int keyword) {
        int from = Math.max(0, keyword - LONGEST_DICTIONARY);
        String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf("obj");
        return before.substring(Math.max(0, object)).toLowerCase(Locale.ROOT).contains("/image");
    }

    /// Counts what comes out, and what comes out of that.
    private static final class Unpacking implements AutoCloseable {
        private final Inflater inflater = new Inflater();
        private final byte[] out = new byte[32 * 1024];
        private final int depth;
        private @Nullable Unpacking inner;
        private long total;

        Unpacking(int depth) {
            this.depth = depth;
        }

        void take(byte[] in, int start, int length) throws RefusedException {
            inflater.setInput(in, start, length);
            try {
                for (int count = inflater.inflate(out); count > 0; count = inflater.inflate(out)) {
                    took(count);
                }
            } catch (DataFormatException e) {
                // It is broken, or was not packed: PDFBox unpacks no more of it either.
                inflater.setInput(new byte[0]);
            }
        }

        @Override
        public void close() {
            inflater.end();
            if (inner != null) {
                inner.close();
            }
        }

        private void took(int count) throws RefusedException {
            if (total == 0 && out[0] == PACKED && depth > 0) {
                inner = new Unpacking(depth - 1);
            }
            total += count;
            if (total > MOST) {
                throw new RefusedException(
                        "holds more than a text can be; print only the article to a PDF.");
            }
            if (inner != null) {
                inner.take(out, 0, count);
            }
        }
    }
}
