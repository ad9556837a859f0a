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
    private static final Pattern EXCLAIMED = Pattern.compile("[!?][”“’‘»«›‹\"'_,]*\\z");
    private static final Pattern CAPITAL_OR_DIGIT = Pattern.compile("\\A.?[\\p{Lu}\\d]");
    private static final Pattern CAPITAL = Pattern.compile("\\A.?\\p{Lu}");
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}{5,}");
    private static final String CLOSING = "”“’»«\"'";
    private static final int LONGEST_END = 6;
    private static final int A_FEW_WORDS = 4;
    private static final int LONGEST_NAMED = 5;
    private static final int LONGEST_NICKNAME = 15;

    private final String text;
    private final Sentence sentence;
    private final CueLexicon lexicon;

    Quotations(String text, Sentence sentence, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.text = text;
        this.sentence = sentence;
    }

    /// Whether a mark ends it, and not its paragraph.
    static boolean isClosed(String text, Span quotation) {
        return CLOSING.indexOf(text.charAt(quotation.end() - 1)) >= 0;
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

    /// “The Daily Show” host: a title ends without a sign. On “Morning Talk,” she said: or stands
    /// behind a preposition.
    boolean isSpoken(int quotation) {
        boolean about = sentence.tag(quotation - 1) == Tag.ADP || isWork(quotation);
        return !(about && hasCapitals(quotation))
                && !isName(quotation)
                && (endsOpen(quotation)
                        || endsWithSign(quotation)
                        || sentence.tag(quotation + 1) == Tag.PUNCT
                        || Words.count(words(quotation)) > A_FEW_WORDS);
    }

    /// Thomas “Tip” O'Neill
    boolean isNickname(int quotation) {
        return sentence.tag(quotation - 1) == Tag.PROPN
                && sentence.tag(quotation + 1) == Tag.PROPN
                && sentence.at(quotation).span().length() < LONGEST_NICKNAME;
    }

    /// the song “Old Bridges”, her memoir, “Hard Ways”, on Friday's “Morning Talk”: a work by its
    /// capitals and by what stands before it.
    boolean isWork(int quotation) {
        int comma = sentence.is(quotation - 1, ",") ? 1 : 0;
        String before = word(quotation - 1 - comma);
        return hasCapitals(quotation)
                && (lexicon.has("work", before) || (comma == 0 && before.endsWith("'s")));
    }

    /// “Bridge stays shut,” by the Gazette's Ada Quill
    boolean hasAuthor(int quotation) {
        Tag next = sentence.tag(quotation + 2);
        return lexicon.has("author", sentence.at(quotation + 1).lower())
                && (next == Tag.PROPN || next == Tag.DET);
    }

    /// portrayed as “reckless”, as a “risk”, it was “rigged”, to “cheat”: what somebody calls
    /// something.
    boolean isCalled(int quotation) {
        int before = quotation - 1;
        int as = lexicon.has("indefinite", word(before)) ? before - 1 : before;
        boolean called = lexicon.has("called", word(as)) && !lexicon.has("uncalled", word(as - 1));
        boolean small = !hasCapitals(quotation);
        return called
                || isCried(quotation)
                || isNamed(quotation)
                || (small && sentence.tag(before) == Tag.AUX)
                || (small && lexicon.has("infinitive", word(before)));
    }

    /// calls them “losers”
    private boolean isNamed(int quotation) {
        int at = quotation - 1;
        while (quotation - at < LONGEST_NAMED && isNominal(at)) {
            at--;
        }
        return at < quotation - 1 && lexicon.has("naming", word(at)) && !hasCapitals(quotation);
    }

    private boolean isNominal(int index) {
        return switch (sentence.tag(index)) {
            case ADJ, DET, NOUN, PRON, PROPN -> true;
            default -> false;
        };
    }

    /// chants of “Shame!”
    boolean isCried(int quotation) {
        return lexicon.has("cry", word(quotation - 2))
                && lexicon.has("preposition", word(quotation - 1));
    }

    /// “Shame!” – “… nonsense.”: a sign ends it, and no title.
    boolean isExclaimed(int quotation) {
        return EXCLAIMED.matcher(end(quotation)).find()
                || (endsWithSign(quotation) && !hasCapitals(quotation));
    }

    private String word(int index) {
        return sentence.at(index).lower();
    }

    /// die Zeitung „Der Tag“, der „Tag“, zum „Tag“: a capital, no sign, and right after a noun, an
    /// article or a preposition, in languages where titles stand so.
    boolean isName(int quotation) {
        if (!lexicon.has("grammar", "names") || !sentence.isQuotation(quotation)) {
            return false;
        }
        Token before = sentence.at(quotation - 1);
        boolean names =
                switch (before.tag()) {
                    case ADP -> lexicon.has("name-preposition", before.lower());
                    case DET -> lexicon.has("definite", before.lower());
                    case NOUN, PROPN -> !lexicon.ends("words", before.lower());
                    default -> false;
                };
        return names
                && !endsWithSign(quotation)
                && !endsOpen(quotation)
                && CAPITAL_OR_DIGIT.matcher(words(quotation)).find();
    }

    /// Whether it is somebody's words, where no verb brings it in and words are quoted one by one:
    /// no name and no word with a capital alone, unless a sign ends it, or it is what somebody
    /// calls something: “sah es als „Kapitulation“”.
    boolean isFragment(int quotation) {
        return isCalling(quotation)
                || endsWithSign(quotation)
                || (!isName(quotation)
                        && (!hasCapitals(quotation)
                                || Words.count(words(quotation)) > A_FEW_WORDS));
    }

    /// “sprach von „Panik“”, “warnte vor einer „Welle“”
    private boolean isCalling(int quotation) {
        int before = sentence.tag(quotation - 1) == Tag.DET ? quotation - 2 : quotation - 1;
        return lexicon.has("calling", word(before)) && lexicon.isIn(sentence);
    }

    /// Whether nothing but signs stands beside it in its sentence.
    boolean isWhole() {
        return sentence.tokens().stream().noneMatch(Token::isWord);
    }
}
