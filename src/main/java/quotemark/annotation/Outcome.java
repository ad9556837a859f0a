package quotemark.annotation;

/// What a reader made of a suggestion.
public enum Outcome {
    /// It was right as it was.
    ACCEPTED,
    /// It was a quote, with other words, of another kind, or by somebody else.
    EDITED,
    REJECTED
}
