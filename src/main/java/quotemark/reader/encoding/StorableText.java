package quotemark.reader.encoding;

/// Texts without what a database cannot keep; U+FFFD stands in its place.
public final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /// Without halves of surrogate pairs and without NUL.
    public static String of(CharSequence text) {
        return whole(text).replace('\0', REPLACEMENT);
    }

    /// Without halves of surrogate pairs.
    public static String whole(CharSequence text) {
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isHalf(point) ? REPLACEMENT : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
