package quotemark.suggest.grammar;

import java.util.List;
import quotemark.text.Span;

/// A sentence, with its words tagged and each quotation as one token.
///
/// Asked for a token beyond its ends, it answers with one that is nothing.
///
/// @param paragraph counted from 0
/// @param first whether it begins its paragraph
public record Sentence(List<Token> tokens, int paragraph, boolean first) {
    private static final Token NONE = new Token(new Span(0, 1), "\n", "\n", Tag.PUNCT, false);

    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    public int size() {
        return tokens.size();
    }

    public boolean is(int index, String word) {
        return at(index).lower().equals(word);
    }

    public Tag tag(int index) {
        return at(index).tag();
    }

    public boolean isQuotation(int index) {
        return at(index).quotation();
    }

    /// The text of some of its tokens.
    ///
    /// @param from inclusive
    /// @param to exclusive
    public Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }
}
