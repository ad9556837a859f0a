package quotemark.annotation;

import java.util.List;
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

    public enum Stance {
        ASSERTS,
        DENIES,
        HEDGES,
        REPEATS,
        REPORTS
    }

    /// @throws IllegalArgumentException if it stands nowhere
    public Occurrence {
        passages = List.copyOf(passages);
        if (quote == null && passages.isEmpty()) {
            throw new IllegalArgumentException("an occurrence that stands nowhere");
        }
    }
}
