package quotemark.text;

/// Paragraphs of plain text: what stands between line feeds.
public final class Paragraphs {
    private Paragraphs() {}

    /// Where the line that holds the position begins.
    public static int start(String text, int position) {
        return text.lastIndexOf('\n', position - 1) + 1;
    }

    /// Where the line that holds the position ends, before its line feed.
    public static int end(String text, int position) {
        int feed = text.indexOf('\n', position);
        return feed < 0 ? text.length() : feed;
    }
}
