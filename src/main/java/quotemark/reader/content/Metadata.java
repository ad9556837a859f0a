package quotemark.reader.content;

/// What a file says about its article. What it does not say is the empty string.
///
/// @param published ISO 8601
/// @param language BCP 47
/// @param address where the article stands on the web
public record Metadata(
        String title,
        String byline,
        String publisher,
        String published,
        String language,
        String address) {

    /// The same, at the given address.
    public Metadata at(String other) {
        return new Metadata(title, byline, publisher, published, language, other);
    }

    /// The same, in the given language.
    public Metadata in(String other) {
        return new Metadata(title, byline, publisher, published, other, address);
    }
}
