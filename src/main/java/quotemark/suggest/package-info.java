/// What the text itself says about who said what: proposals, for a person to decide on.
///
/// Everything is a pure function of a text and its language, by rules over small lexicons (one
/// resource a language, beside this package). [quotemark.suggest.Suggester] suggests all quotes of
/// a text with their speakers, in the light of what was decided before
/// ([quotemark.suggest.Experience]); [quotemark.suggest.Snap] finds the quote at a caret,
/// [quotemark.suggest.SpeakerProposals] who may have said it.
///
/// Languages with a grammar (English, German) are read by it, for whole articles:
///
/// ```
/// text ─grammar─▶ sentences ─speech─▶ who says what ─entity─▶ who is meant ─▶ Suggestion
/// ```
///
/// A caret, and every other language, are read by small words and signs alone:
///
/// ```
/// text ─lexicon, line─▶ who says what ─Proposals─▶ ProposedQuote ─SpeakerProposals─▶ Suggestion
/// ```
package quotemark.suggest;
