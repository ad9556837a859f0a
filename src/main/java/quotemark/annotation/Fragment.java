package quotemark.annotation;

import quotemark.text.Anchor;

/// One passage of a quote, and the part it plays.
public record Fragment(Role role, Anchor anchor) {

    public enum Role {
        /// What was said; an interrupted quote has several.
        CONTENT,
        /// The word that says that it was said: "told".
        CUE,
        /// Who the article says said it: "Patrushev", "he".
        SOURCE,
        /// To whom: "Wang".
        ADDRESSEE,
        /// Through whom it came: "according to TASS".
        CHANNEL
    }
}
