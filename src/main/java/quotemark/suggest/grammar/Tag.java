package quotemark.suggest.grammar;

/// The universal parts of speech.
///
/// @see <a href="https://universaldependencies.org/u/pos/">Universal Dependencies</a>
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
