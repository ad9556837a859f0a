package quotemark.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import quotemark.annotation.Fragment;
import quotemark.suggest.Suggestion;
import quotemark.text.Span;

/// A suggestion for the open version on which nobody has decided yet.
///
/// @param id that of the quote it becomes: the same for the same words in the same version, so that
///   what is chosen stays chosen through accepting and undoing
/// @param nested whether it lies within another suggestion
public record PendingSuggestion(UUID id, Suggestion suggestion, boolean nested) {

    static PendingSuggestion of(UUID version, Suggestion suggestion, List<Suggestion> all) {
        String place = version + " " + suggestion.quote();
        Span hull = suggestion.quote().contentHull();
        boolean nested =
                all.stream()
                        .map(other -> other.quote().contentHull())
                        .anyMatch(other -> other.contains(hull) && !other.equals(hull));
        return new PendingSuggestion(
                UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)), suggestion, nested);
    }

    /// The identity of what is decided about the suggestion that became a quote.
    static UUID decision(UUID quote) {
        return UUID.nameUUIDFromBytes(("decision on " + quote).getBytes(StandardCharsets.UTF_8));
    }

    /// From the first word that was said to the last.
    public Span hull() {
        return suggestion.quote().contentHull();
    }

    List<Span> contents() {
        return suggestion.quote().spans(Fragment.Role.CONTENT);
    }
}
