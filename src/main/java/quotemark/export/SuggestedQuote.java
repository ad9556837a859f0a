package quotemark.export;

import java.util.List;
import java.util.Optional;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// A quote that was found in the text, and on which nobody has decided: a guess, which a copy must
/// not show as anything else.
///
/// @param quote its words, by nobody yet; nothing of the article
/// @param speaker the name of whoever seems to say it; empty if nobody does
/// @param percent how likely it is right, from 0 to 100
public record SuggestedQuote(Quote quote, Optional<String> speaker, int percent) {

    /// @throws IllegalArgumentException if the likelihood is not from 0 to 100
    public SuggestedQuote {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a likelihood of " + percent + " per cent");
        }
    }

    /// Who seems to say it, in words.
    public String name() {
        return speaker.orElse("nobody known");
    }

    /// "suggested, not decided: 85 % likely"
    public String standing() {
        return "suggested, not decided: %d %% likely".formatted(percent);
    }

    /// What seems to be said, in text order.
    public List<Span> places() {
        return quote.anchors(Fragment.Role.CONTENT).stream().map(Anchor::span).toList();
    }
}
