package quotemark.suggest.speech;

/// How it was found who says something.
public enum Pattern {
    /// “…,” she said
    QUOTATION_FIRST,
    /// the bridge was safe, she said
    CLAUSE_FIRST,
    /// she said: “…”
    QUOTATION_AFTER,
    /// she said that the bridge was safe
    THAT,
    /// she said the bridge was safe
    CLAUSE_AFTER,
    /// she thinks the bridge is safe
    THOUGHT,
    /// she criticized the plan
    ATTITUDE,
    ACCORDING_TO,
    /// her claim that
    NOUN,
    /// Quill: the bridge is safe
    COLON,
    /// Die Brücke sei sicher.
    REPORTED,
    /// the “safe” bridge
    FRAGMENT
}
