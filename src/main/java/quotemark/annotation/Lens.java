package quotemark.annotation;

/// What the reader wants to see of the marks.
public enum Lens {
    /// Everything, each quote in its speaker's colour.
    SPEAKERS,
    /// Each quote by its kind, whoever says it.
    KINDS,
    /// Claims and what answers them; all other words step back.
    CLAIMS,
    /// The words that say that something was said, and what they make of it.
    CUES,
    /// Nothing: the article as it was printed.
    NONE
}
