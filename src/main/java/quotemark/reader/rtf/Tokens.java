package quotemark.reader.rtf;

import java.nio.charset.StandardCharsets;

/// The pieces of a rich text file: groups, control words, and bytes of text.
final class Tokens {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private int position;

    /// The control word, without its backslash; of a control symbol, the symbol.
    private String word = "";

    private int number;
    private boolean numbered;

    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        /// One byte of text, in some code page.
        BYTE,
        END
    }

    Tokens(byte[] bytes) {
        this.bytes = bytes;
    }

    String word() {
        return word;
    }

    /// The number behind the control word, or what it means to have none.
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /// The byte of text.
    byte value() {
        return (byte) number;
    }

    Kind next() {
        while (position < bytes.length) {
            byte value = bytes[position++];
            switch (value) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    number = value;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    /// Passes over bytes that are no text.
    void skip(int count) {
        position = (int) Math.min(bytes.length, position + (long) Math.max(0, count));
    }

    private Kind control() {
        if (position >= bytes.length) {
            return Kind.END;
        }
        int start = position;
        while (position < bytes.length
                && isLetter(bytes[position])
                && position - start < LONGEST_WORD) {
            position++;
        }
        if (position == start) {
            return symbol(bytes[position++]);
        }
        word = new String(bytes, start, position - start, StandardCharsets.US_ASCII);
        readNumber();
        if (position < bytes.length && bytes[position] == ' ') {
            position++;
        }
        return Kind.WORD;
    }

    private Kind symbol(byte symbol) {
        if (symbol == '\'' && position + 2 <= bytes.length) {
            int high = Character.digit(bytes[position], 16);
            int low = Character.digit(bytes[position + 1], 16);
            if (high >= 0 && low >= 0) {
                position += 2;
                number = high * 16 + low;
                return Kind.BYTE;
            }
        }
        if (symbol == '\\' || symbol == '{' || symbol == '}') {
            number = symbol;
            return Kind.BYTE;
        }
        // A line end behind a backslash is a new paragraph.
        word = symbol == '\n' || symbol == '\r' ? "par" : String.valueOf((char) (symbol & 0xFF));
        numbered = false;
        return Kind.WORD;
    }

    private void readNumber() {
        int start = position;
        boolean negative = position < bytes.length && bytes[position] == '-';
        position += negative ? 1 : 0;
        long value = 0;
        int first = position;
        while (position < bytes.length
                && bytes[position] >= '0'
                && bytes[position] <= '9'
                && position - first < LONGEST_NUMBER) {
            value = value * 10 + (bytes[position++] - '0');
        }
        numbered = position > first;
        if (!numbered) {
            position = start;
        }
        number = Math.clamp(negative ? -value : value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static boolean isLetter(byte value) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    }
}
