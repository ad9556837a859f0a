package quotemark.suggest.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.WordKind;
import quotemark.text.Span;

/// Cuts a stretch of text into words, signs, and quotations that stay whole.
final class Tokens {
    private static final int LONGEST_TIED = 12;

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> found = new ArrayList<>();

    private Tokens(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// @param quotations in order, without overlaps
    static List<Token> of(String text, Span stretch, List<Span> quotations, Lexicon lexicon) {
        var tokens = new Tokens(text, lexicon);
        int at = stretch.start();
        for (Span quotation : quotations) {
            tokens.cut(at, quotation.start());
            String mark = text.substring(quotation.start(), quotation.start() + 1);
            tokens.found.add(new Token(quotation, Token.Type.QUOTATION, mark, false, Set.of()));
            at = quotation.end();
        }
        tokens.cut(at, stretch.end());
        return tokens.found;
    }

    private void cut(int from, int to) {
        int at = from;
        while (at < to) {
            int length = Character.charCount(text.codePointAt(at));
            if (isWordPart(at)) {
                int end = wordEnd(at, to);
                addWord(at, end);
                at = end;
            } else {
                if (!isSpace(text.codePointAt(at))) {
                    add(Token.Type.SIGN, at, Math.min(to, at + length));
                }
                at += length;
            }
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private boolean isWordPart(int at) {
        int codePoint = text.codePointAt(at);
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT ->
                            true;
                    default -> false;
                };
    }

    private int wordEnd(int from, int to) {
        int at = from;
        while (at < to && (isWordPart(at) || isJoint(from, at, to))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, to);
    }

    /// A sign inside a word: "don't", "dit-il", "4.1", "AT&T".
    private boolean isJoint(int from, int at, int to) {
        return at > from
                && at + 1 < to
                && "'’-‑.,&".indexOf(text.charAt(at)) >= 0
                && isWordPart(at + 1)
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && (text.charAt(at) != ',' || Character.isDigit(text.charAt(at + 1)));
    }

    /// One word, or two: an article or a pronoun that is tied to it is a word of its own.
    private void addWord(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            boolean elided =
                    "'’".indexOf(sign) >= 0
                            && i - start < LONGEST_TIED
                            && lexicon.knows(word(start, i + 1));
            boolean tied =
                    sign == '-'
                            && to - i < LONGEST_TIED
                            && lexicon.kinds(word(i, to)).contains(WordKind.INVERTED);
            if (elided || (tied && i > start)) {
                int cut = elided ? i + 1 : i;
                add(Token.Type.WORD, start, cut);
                start = cut;
                if (tied) {
                    break;
                }
            }
        }
        if (start < to) {
            add(Token.Type.WORD, start, to);
        }
    }

    private void add(Token.Type type, int from, int to) {
        String word = word(from, to);
        boolean capital = Character.isUpperCase(text.codePointAt(from));
        found.add(
                new Token(
                        new Span(from, to),
                        type,
                        word,
                        capital,
                        type == Token.Type.WORD ? lexicon.kinds(word) : Set.of()));
    }

    private String word(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
