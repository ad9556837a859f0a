package quotemark.reader.html.maintext;

/// How much a page is trusted to name its parts well. A page that gives hardly any text is tried
/// again with less trust.
enum Leniency {
    STRICT(true, true, true),
    KEEP_UNLIKELY(false, true, true),
    IGNORE_HINTS(false, false, true),
    KEEP_BOXES(false, false, false),
    KEEP_EVERYTHING(false, false, false);

    private final boolean dropsUnlikely;
    private final boolean heedsHints;
    private final boolean cleans;

    Leniency(boolean dropsUnlikely, boolean heedsHints, boolean cleans) {
        this.dropsUnlikely = dropsUnlikely;
        this.heedsHints = heedsHints;
        this.cleans = cleans;
    }

    /// Whether what no browser shows goes: a page may show it by a script.
    boolean dropsHidden() {
        return this != KEEP_EVERYTHING;
    }

    /// Whether what is named like an advertisement goes before any text is weighed.
    boolean dropsUnlikely() {
        return dropsUnlikely;
    }

    /// Whether the names of classes change the weight of a text.
    boolean heedsHints() {
        return heedsHints;
    }

    /// Whether boxes that look like lists of links go at the end.
    boolean cleans() {
        return cleans;
    }
}
