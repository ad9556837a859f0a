package quotemark.annotation;

import java.util.UUID;
import quotemark.text.Anchor;

/// What bears on a claim.
///
/// @param strength how much it weighs
public record Evidence(UUID id, UUID claim, Relation relation, Strength strength, Source source)
        implements Entity {

    public enum Relation {
        SUPPORTS,
        REFUTES,
        QUALIFIES,
        CONTEXTUALISES;

        /// Each has its turn.
        public Relation next() {
            return switch (this) {
                case SUPPORTS -> REFUTES;
                case REFUTES -> QUALIFIES;
                case QUALIFIES -> CONTEXTUALISES;
                case CONTEXTUALISES -> SUPPORTS;
            };
        }
    }

    public enum Strength {
        /// The reader has not said.
        UNRATED,
        WEAK,
        MODERATE,
        STRONG
    }

    /// Where the evidence stands.
    public sealed interface Source {

        /// Words of an article in the library.
        record Passage(UUID version, Anchor anchor) implements Source {}

        /// A page on the web, never fetched.
        ///
        /// @param title may be empty
        /// @param publisher may be empty
        /// @param accessed the ISO 8601 day on which somebody last looked at it; empty while nobody
        ///   has
        /// @param excerpt may be empty
        record Page(String address, String title, String publisher, String accessed, String excerpt)
                implements Source {}

        /// A file, whose bytes the library keeps ([RawFile]) and nobody executes.
        ///
        /// @param name without folders
        /// @param sha256 of the bytes, in lower-case hexadecimal
        /// @param mediaType such as `application/pdf`
        record File(String name, String sha256, String mediaType) implements Source {}
    }

    public Evidence withClaim(UUID newClaim) {
        return new Evidence(id, newClaim, relation, strength, source);
    }

    public Evidence withRelation(Relation newRelation) {
        return new Evidence(id, claim, newRelation, strength, source);
    }

    public Evidence withStrength(Strength newStrength) {
        return new Evidence(id, claim, relation, newStrength, source);
    }

    public Evidence withSource(Source newSource) {
        return new Evidence(id, claim, relation, strength, newSource);
    }
}
