package quotemark.suggest.line;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.WordKind;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;

/// A paragraph, or the inside of a quotation, as tokens and sentences.
///
/// Asked for a token beyond its ends, it answers that there is none; it counts how often it is
/// asked, so that a test can tell that the work grows no faster than the text.
public final class Line {
    private static final Set<WordKind> VERBS =
            EnumSet.of(
                    WordKind.SAID,
                    WordKind.SAY,
                    WordKind.STATE,
                    WordKind.TELL,
                    WordKind.ASK,
                    WordKind.VOICE,
                    WordKind.SAYING);

    /// What no noun phrase goes across.
    private static final Set<WordKind> BETWEEN_PHRASES =
            EnumSet.of(
                    WordKind.AT,
                    WordKind.THAT,
                    WordKind.WHETHER,
                    WordKind.ALTHOUGH,
                    WordKind.AND,
                    WordKind.WHO,
                    WordKind.AS,
                    WordKind.WAS,
                    WordKind.HAS,
                    WordKind.FINITE,
                    WordKind.HE);

    private static final Token NONE =
            new Token(new Span(0, 1), Token.Type.SIGN, "\n", false, Set.of());

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final SentenceEnds ends;
    private final List<Range> sentences;
    private final boolean headline;
    private int steps;

    private Line(String text, Span stretch, Lexicon lexicon, List<Token> tokens) {
        this.text = text;
        this.headline = text.chars().limit(stretch.start()).allMatch(Character::isWhitespace);
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.ends = new SentenceEnds(this);
        this.sentences = ends.sentences();
    }

    public static Line of(String text, Span stretch, Lexicon lexicon) {
        List<Span> quotations = QuotationMarks.outermost(text, stretch);
        return new Line(text, stretch, lexicon, Tokens.of(text, stretch, quotations, lexicon));
    }

    String text() {
        return text;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// Whether it is the first of its text.
    boolean isHeadline() {
        return headline;
    }

    public int size() {
        return tokens.size();
    }

    /// Each without the sign that ends it.
    List<Range> sentences() {
        return sentences;
    }

    int steps() {
        return steps;
    }

    Token at(int index) {
        steps++;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    public Span span(Range range) {
        return at(range.from()).span().hull(at(range.to() - 1).span());
    }

    String words(Range range) {
        return span(range).of(text);
    }

    public boolean isQuotation(int index) {
        return at(index).isQuotation();
    }

    boolean isSign(int index, String signs) {
        return at(index).isSign(signs);
    }

    /// Whether the word can be this here: a capital within a sentence makes it a name.
    boolean is(int index, WordKind kind) {
        Token token = at(index);
        return token.kinds().contains(kind)
                && (!token.capital()
                        || kind == WordKind.TIME
                        || kind == WordKind.TITLE
                        || kind == WordKind.HE
                        || !at(index - 1).isWord());
    }

    boolean isAny(int index, Set<WordKind> kinds) {
        return at(index).isWord() && kinds.stream().anyMatch(kind -> is(index, kind));
    }

    /// Whether somebody says something here. After an article or a preposition it is a noun.
    boolean isVerb(int index) {
        return isAny(index, VERBS)
                && (lexicon.capitalisesNouns() || !isNoun(index))
                && !at(index - 1).isSign("-");
    }

    private boolean isNoun(int index) {
        boolean object = is(index - 1, WordKind.HIM) || is(index - 1, WordKind.TO);
        boolean after =
                is(index - 1, WordKind.THE)
                        || is(index - 1, WordKind.OF)
                        || is(index - 1, WordKind.AT);
        return (after && !object)
                || at(index - 1).isNumber()
                || (is(index, WordKind.NOUN) && !isPlural(index - 1));
    }

    /// Whether a verb in its plain form can follow: "they report", "officials would claim".
    private boolean isPlural(int index) {
        Token token = at(index);
        return !token.isWord()
                || is(index, WordKind.HE)
                || is(index, WordKind.HAS)
                || is(index, WordKind.FINITE)
                || is(index, WordKind.TO)
                || is(index, WordKind.WHO)
                || is(index, WordKind.AND)
                || (token.word().endsWith("s") && !token.word().endsWith("'s"));
    }

    boolean endsPhrase(int index) {
        return !isInner(index)
                && (!at(index).isWord()
                        || isAny(index, BETWEEN_PHRASES)
                        || isTime(index)
                        || isVerb(index));
    }

    /// "May" after a name is no month, and "ce dernier" is somebody.
    boolean isTime(int index) {
        boolean last = at(index).word().startsWith("derni") && is(index - 1, WordKind.THE);
        return is(index, WordKind.TIME)
                && !(last && !is(index + 1, WordKind.TIME))
                && !(at(index).capital()
                        && at(index - 1).capital()
                        && !is(index - 1, WordKind.TIME)
                        && at(index - 1).isWord());
    }

    /// A sign within a phrase: the full stop of "Mr.", a hyphen, "&".
    boolean isInner(int index) {
        return isSign(index, "-/&") || (isSign(index, ".") && !ends.isSign(index));
    }
}
