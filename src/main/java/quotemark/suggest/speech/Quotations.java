package quotemark.suggest.speech;

import java.util.regex.Pattern;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;
import quotemark.text.Span;
import quotemark.text.Words;

/// What the words in quotation marks tell about themselves.
final class Quotations {
    private static final Pattern OPEN = Pattern.compile("[,?!…—-][”“’‘»«›‹\"'_]*\\z");
    private static final Pattern ENDED = Pattern.compile("[.!?…][”“’‘»«›‹\"'_]*\\z");
    private static final Pattern CAPITAL = Pattern.compile("\\A.?\\p{Lu}");
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}{5,}");
    private static final int LONGEST_END = 6;
    private static final int A_FEW_WORDS = 4;
    private static final int LONGEST_NICKNAME = 15;

    private final String text;
    private final Sentence sentence;
    private final CueLexicon lexicon;

    Quotations(String text, Sentence sentence, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.text = text;
        this.sentence = sentence;
    }

    /// With its marks.
    String words(int quotation) {
        return sentence.at(quotation).span().of(text);
    }

    private String end(int quotation) {
        Span span = sentence.at(quotation).span();
        return text.substring(Math.max(span.start(), span.end() - LONGEST_END), span.end());
    }

    /// Whether it ends so that its sentence must go on: “…,” – “…?”
    boolean endsOpen(int quotation) {
        return OPEN.matcher(end(quotation)).find();
    }

    boolean endsWithSign(int quotation) {
        return ENDED.matcher(end(quotation)).find();
    }

    /// “The Old Bridge”: words with capitals, and no sign at the end.
    boolean isTitle(int quotation) {
        return !endsWithSign(quotation) && hasCapitals(quotation);
    }

    /// Whether all its words but the small ones have capitals.
    boolean hasCapitals(int quotation) {
        String words = words(quotation);
        return CAPITAL.matcher(words).find() && !SMALL_WORD.matcher(words).find();
    }

    /// “The Daily Show” host: a title ends without a sign.
    boolean isSpoken(int quotation) {
        return endsOpen(quotation)
                || endsWithSign(quotation)
                || sentence.tag(quotation + 1) == Tag.PUNCT
                || Words.count(words(quotation)) > A_FEW_WORDS;
    }

    /// Thomas “Tip” O'Neill
    boolean isNickname(int quotation) {
        return sentence.tag(quotation - 1) == Tag.PROPN
                && sentence.tag(quotation + 1) == Tag.PROPN
                && sentence.at(quotation).span().length() < LONGEST_NICKNAME;
    }

    /// the song “Old Bridges”, on Friday's “Morning Talk”: a work by its capitals and by what
    /// stands before it.
    boolean isWork(int quotation) {
        String before = sentence.at(quotation - 1).lower();
        return hasCapitals(quotation) && (before.endsWith("'s") || lexicon.has("work", before));
    }

    /// Whether nothing but signs stands beside it in its sentence.
    boolean isWhole() {
        return sentence.tokens().stream().noneMatch(Token::isWord);
    }
}
