package quotemark.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// What may happen to a file on its way, or be done to it on purpose.
public final class Mutation {
    private Mutation() {}

    /// Some changes, one after the other; the bytes that are given stay as they are.
    public static byte[] of(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = random.nextInt(1, 6); i > 0 && bytes.length > 0; i--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(1, Math.min(bytes.length - at, 400) + 1);
        byte[] part = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(1, at)); // cut off
            case 1 -> joined(bytes, at, new byte[0], at + length); // taken out
            case 2 -> joined(bytes, at, part, at); // doubled
            case 3 -> noise(bytes, at, length, random);
            case 4 -> joined(bytes, random.nextInt(bytes.length), part, -1); // copied elsewhere
            case 5 -> number(bytes, at, random);
            case 6 -> joined(bytes, at, token(random), at);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] joined(byte[] bytes, int at, byte[] between, int from) {
        var joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, at);
        joined.writeBytes(between);
        int rest = from < 0 ? at : from;
        joined.write(bytes, rest, bytes.length - rest);
        return joined.toByteArray();
    }

    private static byte[] noise(byte[] bytes, int at, int length, Random random) {
        byte[] noise = new byte[Math.min(length, 20)];
        random.nextBytes(noise);
        return joined(bytes, at, noise, Math.min(bytes.length, at + noise.length));
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /// Another number where the next one stands: lengths and offsets lie.
    private static byte[] number(byte[] bytes, int from, Random random) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                String other = String.valueOf(random.nextInt() >> random.nextInt(32));
                return joined(bytes, i, other.getBytes(StandardCharsets.US_ASCII), i + 1);
            }
        }
        return bytes;
    }

    private static byte[] token(Random random) {
        String[] tokens = {
            "<", ">", "</", "<!--", "<![CDATA[", "&#0;", "&#xD800;", "{", "}", "\\", "\\u-1?",
                    "\\bin9",
            "<<", ">>", "[", "]", "(", ")", "stream\n", "endobj\n", "1 0 R", "\n--b\n", "\n\n",
                    "=00",
            "\0", "\u202E", "<?xml", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<w:p>", "<text:p>",
                    "PK\u0003\u0004"
        };
        return tokens[random.nextInt(tokens.length)].getBytes(StandardCharsets.UTF_8);
    }
}
