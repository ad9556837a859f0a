package quotemark.annotation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;

/// A place where a claim stands: in a quote, or in the article's own words.
///
/// @param quote the quote whose content it is, or null
/// @param passages the words themselves where they are not the whole content of `quote`; empty
///   otherwise
public record Occurrence(
        UUID id,
        UUID claim,
        UUID version,
        @Nullable UUID quote,
        List<Anchor> passages,
        Stance stance)
        implements Entity {

    /// How whoever speaks there puts it.
    public enum Stance {
        ASSERTS,
        DENIES,
        /// Says that it may be so.
        HEDGES,
        /// Says again what was said before.
        REPEATS,
        /// Says that others say so.
        REPORTS
    }

    /// @throws IllegalArgumentException if it stands nowhere
    public Occurrence {
        passages = List.copyOf(passages);
        if (quote == null && passages.isEmpty()) {
            throw new IllegalArgumentException("an occurrence that stands nowhere");
        }
    }

    /// Whether it is the same place, whatever is claimed there.
    public boolean standsWith(Occurrence other) {
        return version.equals(other.version)
                && Objects.equals(quote, other.quote)
                && passages.equals(other.passages);
    }

    public Occurrence withClaim(UUID newClaim) {
        return new Occurrence(id, newClaim, version, quote, passages, stance);
    }

    public Occurrence withStance(Stance newStance) {
        return new Occurrence(id, claim, version, quote, passages, newStance);
    }
}
