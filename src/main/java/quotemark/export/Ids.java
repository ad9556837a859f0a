package quotemark.export;

import java.util.UUID;

/// Names of places within a copy, for links such as `#q-3f2a9c01b7de`.
///
/// The last twelve digits of a random UUID are enough to tell the parts of one article apart.
final class Ids {
    private Ids() {}

    /// Where the words of a quote, claim or evidence begin.
    static String text(UUID id) {
        return "q-" + brief(id);
    }

    /// The margin note about them.
    static String note(UUID id) {
        return "n-" + brief(id);
    }

    static String claim(UUID id) {
        return "c-" + brief(id);
    }

    static String brief(UUID id) {
        return id.toString().substring(24);
    }
}
