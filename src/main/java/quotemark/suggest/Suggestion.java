package quotemark.suggest;

import java.util.List;
import java.util.Optional;
import quotemark.text.Span;

/// A quote that the text seems to hold, and who seems to say it, for a person to decide on.
///
/// @param quoted what of its contents stands in quotation marks, marks included, without titles of
///   works and nicknames
/// @param speakers the likeliest first; may be empty
/// @param confidence from 0 to 1: how likely it is that the quote is right and its first speaker
///   too
/// @param reasons in words for people: "cue “told” after the quote", "subject “Patrushev”"
public record Suggestion(
        ProposedQuote quote,
        List<Span> quoted,
        List<Candidate> speakers,
        double confidence,
        List<String> reasons) {

    /// @throws IllegalArgumentException if the confidence is not from 0 to 1
    public Suggestion {
        quoted = List.copyOf(quoted);
        speakers = List.copyOf(speakers);
        reasons = List.copyOf(reasons);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence);
        }
    }

    /// Whoever seems likeliest to say it.
    public Optional<Candidate> speaker() {
        return speakers.stream().findFirst();
    }
}
