/// The words of a language by which reported speech is known where no grammar reads it: one
/// [quotemark.suggest.lexicon.Lexicon] a language, in which each word is of some
/// [quotemark.suggest.lexicon.WordKind].
package quotemark.suggest.lexicon;
