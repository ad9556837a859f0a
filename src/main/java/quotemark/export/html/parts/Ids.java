package quotemark.export.html.parts;

import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Speaker;

/// Names of places within a copy, for links such as `#q-3f2a9c01b7de`.
///
/// The last twelve digits of a random UUID are enough to tell the parts of one article apart.
public final class Ids {
    private Ids() {}

    /// Where the words of a quote, claim or evidence begin.
    public static String text(UUID id) {
        return "q-" + brief(id);
    }

    /// The margin note about them.
    public static String note(UUID id) {
        return "n-" + brief(id);
    }

    public static String claim(UUID id) {
        return "c-" + brief(id);
    }

    /// What the filters know a speaker by.
    public static String filter(Optional<Speaker> speaker) {
        return speaker.map(Speaker::id).map(Ids::brief).orElse("nobody");
    }

    public static String brief(UUID id) {
        return id.toString().substring(24);
    }
}
