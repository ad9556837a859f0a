package quotemark.suggest.line;

import java.util.Set;
import quotemark.suggest.lexicon.WordKind;
import quotemark.text.Span;

/// A word, a sign, or a whole quotation.
///
/// @param word in lower case, with straight apostrophes; of a quotation, its opening mark
/// @param capital whether it begins with a capital letter
record Token(Span span, Type type, String word, boolean capital, Set<WordKind> kinds) {

    enum Type {
        WORD,
        SIGN,
        QUOTATION
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isQuotation() {
        return type == Type.QUOTATION;
    }

    /// Whether it is one of these signs.
    boolean isSign(String signs) {
        return type == Type.SIGN && signs.contains(word);
    }

    boolean isNumber() {
        return isWord() && Character.isDigit(word.codePointAt(0));
    }
}
