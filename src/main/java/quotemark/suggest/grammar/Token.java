package quotemark.suggest.grammar;

import quotemark.text.Span;

/// A word, a sign, or a whole quotation, in a sentence.
///
/// @param word as written, with straight apostrophes
/// @param lower the same in lower case
/// @param quotation whether it is a whole quotation, marks included; its word is `"`
public record Token(Span span, String word, String lower, Tag tag, boolean quotation) {

    Token with(Tag newTag) {
        return new Token(span, word, lower, newTag, quotation);
    }

    public boolean is(String words) {
        return lower.equals(words);
    }

    public boolean isCapital() {
        return Character.isUpperCase(word.charAt(0));
    }

    public boolean isWord() {
        return !quotation && Character.isLetterOrDigit(word.codePointAt(0));
    }
}
