package quotemark.reader.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Bytes become a text that can be stored: what is malformed becomes U+FFFD.
///
/// In order: the byte order mark; UTF-8, if all of it is valid, because nothing else is valid UTF-8
/// by accident; UTF-16 by its zeros; the encoding that a page declares, if it is true; Western
/// Europe, if all its characters make sense; and the guess of juniversalchardet.
public final class Encoding {
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte ESCAPE = 0x1B;
    private static final int FEWEST_BYTES_A_STRAY_ZERO = 1_000;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encoding() {}

    /// The text, without a byte order mark; nothing if the bytes are no text.
    public static Optional<String> decode(byte[] bytes) {
        return decode(bytes, "");
    }

    /// The same for bytes of which a server has named the encoding. It is believed before the page
    /// itself, as browsers do, but as little: what is true is found out.
    ///
    /// @param named empty if it is not named
    public static Optional<String> decode(byte[] bytes, String named) {
        return ByteOrderMark.decode(bytes)
                .or(() -> unmarked(bytes, named))
                .map(StorableText::whole)
                .filter(Encoding::isText);
    }

    private static Optional<String> unmarked(byte[] bytes, String named) {
        if (contains(bytes, ESCAPE)) {
            // ISO-2022 hides its letters behind escape sequences and looks like ASCII.
            Optional<String> escaped = CharsetGuess.of(bytes).flatMap(set -> strictly(bytes, set));
            if (escaped.isPresent()) {
                return escaped;
            }
        }
        if (contains(bytes, (byte) 0)) {
            return Utf16.decode(bytes).or(() -> withoutStrayZeros(bytes, named));
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> DeclaredCharset.named(named).flatMap(set -> strictly(bytes, set)))
                .or(() -> DeclaredCharset.of(bytes).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> Optional.of(guessed(bytes)));
    }

    /// A text into which a program has put a few zeros by mistake. Whatever is no text has more.
    private static Optional<String> withoutStrayZeros(byte[] bytes, String named) {
        byte[] others = new byte[bytes.length];
        int count = 0;
        for (byte value : bytes) {
            if (value != 0) {
                others[count++] = value;
            }
        }
        return (bytes.length - count) * FEWEST_BYTES_A_STRAY_ZERO > bytes.length
                ? Optional.empty()
                : unmarked(Arrays.copyOf(others, count), named);
    }

    private static String guessed(byte[] bytes) {
        String western = leniently(bytes, WESTERN);
        if (Western.isPlausible(western)) {
            return western;
        }
        String utf8 = leniently(bytes, StandardCharsets.UTF_8);
        if (isMostlyRight(utf8)) {
            return utf8;
        }
        return CharsetGuess.of(bytes).flatMap(charset -> strictly(bytes, charset)).orElse(western);
    }

    /// A long UTF-8 text with a few broken bytes, such as a page that was cut off.
    private static boolean isMostlyRight(String utf8) {
        long broken = utf8.chars().filter(character -> character == REPLACEMENT).count();
        long foreign = utf8.chars().filter(character -> character > 0x7F).count() - broken;
        return broken * 10 <= foreign;
    }

    /// Text has no NUL, and hardly a control character.
    private static boolean isText(String text) {
        long controls = text.chars().filter(Encoding::isControl).count();
        return text.indexOf('\0') < 0 && controls * 50 <= text.length();
    }

    private static boolean isControl(int character) {
        return character < ' ' && !Character.isWhitespace(character) && character != ESCAPE;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            var decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String leniently(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte value : bytes) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }
}
