package quotemark.reader.content;

/// White space as a reader sees it: blanks of any width, breaking or not.
public final class WhiteSpace {
    private WhiteSpace() {}

    public static boolean is(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// The first position from `start` on that is not white space, or `end`.
    public static int skip(CharSequence text, int start, int end) {
        int position = start;
        while (position < end && is(text.charAt(position))) {
            position++;
        }
        return position;
    }

    /// Where the text ends when white space at its end is left out; not before `start`.
    public static int trimEnd(CharSequence text, int start, int end) {
        int position = end;
        while (position > start && is(text.charAt(position - 1))) {
            position--;
        }
        return position;
    }

    /// One space for each run of white space, none at the ends.
    public static String collapse(CharSequence text) {
        var collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!is(character)) {
                collapsed.append(character);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        collapsed.setLength(trimEnd(collapsed, 0, collapsed.length()));
        return collapsed.toString();
    }
}
