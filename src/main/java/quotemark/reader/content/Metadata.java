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

    /// Nothing is known.
    public static final Metadata NONE = new Metadata("", "", "", "", "", "");

    /// The same, with what it does not say taken from another.
    public Metadata or(Metadata other) {
        return new Metadata(
                either(title, other.title),
                either(byline, other.byline),
                either(publisher, other.publisher),
                either(published, other.published),
                either(language, other.language),
                either(address, other.address));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /// The same, in the given language.
    public Metadata in(String other) {
        return new Metadata(title, byline, publisher, published, other, address);
    }
}
