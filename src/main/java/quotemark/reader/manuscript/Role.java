package quotemark.reader.manuscript;

/// What the file says a paragraph is.
public enum Role {
    TITLE,
    DECK,
    HEADING,
    BODY,
    QUOTE,
    ITEM,
    /// A note, a caption, a box: not of the article.
    ASIDE
}
