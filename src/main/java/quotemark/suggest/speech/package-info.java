/// Finds who says what in tagged sentences: [quotemark.suggest.speech.Speech] for a language, by
/// its words in a resource (`en.cues`).
///
/// ```
/// Sentence ─Cues─▶ verbs ─Postposed, AccordingTo, Preposed, NounCues─▶ Saying ─Discourse─▶ Attribution
/// ```
package quotemark.suggest.speech;
