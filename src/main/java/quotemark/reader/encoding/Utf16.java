package quotemark.reader.encoding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// UTF-16 without a byte order mark, known by the zeros in every other byte: each space and each
/// Latin letter has one.
final class Utf16 {
    private Utf16() {}

    static Optional<String> decode(byte[] bytes) {
        int[] zeros = new int[2];
        boolean ascii = true;
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
            ascii &= bytes[i] == 0 || bytes[i] >= ' ' || Character.isWhitespace(bytes[i]);
        }
        int units = bytes.length / 2;
        // In Latin script nearly every unit has a zero; elsewhere at least the spaces do.
        int wanted = Math.max(1, ascii ? units * 3 / 4 : units / 20);
        boolean little = zeros[0] == 0 && zeros[1] >= wanted;
        boolean big = zeros[1] == 0 && zeros[0] >= wanted;
        if (bytes.length % 2 != 0 || little == big) {
            return Optional.empty();
        }
        String text = units(bytes, 0, little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long strange = text.codePoints().filter(Utf16::isStrange).count();
        return Optional.of(text).filter(it -> strange * 20 <= it.length());
    }

    /// The code units as they are. Java's decoder would take the character after a lone half of a
    /// surrogate pair for a part of it.
    static String units(byte[] bytes, int offset, ByteOrder order) {
        int length = (bytes.length - offset) / 2 * 2;
        return ByteBuffer.wrap(bytes, offset, length).order(order).asCharBuffer().toString();
    }

    private static boolean isStrange(int point) {
        return !Character.isDefined(point) || Character.getType(point) == Character.PRIVATE_USE;
    }
}
