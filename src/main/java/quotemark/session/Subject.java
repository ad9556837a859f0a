package quotemark.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a note or tag is about: words, or a quote or claim, or, with neither, the article.
public record Subject(UUID version, @Nullable UUID about, @Nullable Span passage) {

    /// The selection, else the current quote or claim, else the article.
    static Subject of(Annotations now, @Nullable UUID current, @Nullable Span selection) {
        UUID version = now.version().id();
        if (selection != null) {
            return new Subject(version, null, selection);
        }
        boolean isChosen =
                now.find(current, Quote.class).isPresent()
                        || now.find(current, Claim.class).isPresent();
        return new Subject(version, isChosen ? current : null, null);
    }

    @Nullable Anchor anchor(Annotations now) {
        return passage == null ? null : Anchor.at(now.text(), passage);
    }
}
