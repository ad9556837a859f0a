package quotemark.annotation;

import java.util.UUID;
import quotemark.text.Anchor;

/// What bears on a claim.
public record Evidence(UUID id, UUID claim, Relation relation, Source source) implements Entity {

    public enum Relation {
        SUPPORTS,
        REFUTES,
        QUALIFIES,
        CONTEXTUALISES
    }

    /// Where the evidence stands.
    public sealed interface Source {

        /// Words of an article in the library.
        record Passage(UUID version, Anchor anchor) implements Source {}

        /// A page on the web, never fetched.
        ///
        /// @param title may be empty
        /// @param excerpt may be empty
        record Page(String address, String title, String excerpt) implements Source {}
    }
}
