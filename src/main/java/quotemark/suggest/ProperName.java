package quotemark.suggest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import quotemark.annotation.Annotations;
import quotemark.annotation.Speaker;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.Lexicons;
import quotemark.suggest.lexicon.WordKind;
import quotemark.text.Anchor;
import quotemark.text.Sentences;
import quotemark.text.Words;

/// Tells a name ("Patrushev", "the Kremlin") from a pronoun ("he") and a description ("the mayor"),
/// by its letters and by how the article writes the same word elsewhere.
///
/// Careful: what may be no name is none.
public final class ProperName {
    private static final int MOST_WORDS = 5;

    private static final Set<WordKind> PRONOUNS =
            EnumSet.of(WordKind.HE, WordKind.HIM, WordKind.SELF, WordKind.INVERTED, WordKind.WHO);

    /// What stands in lower case within a name.
    private static final Set<String> PARTICLES =
            Set.of(
                    "of", "for", "and", "the", "de", "da", "di", "du", "del", "della", "von", "van",
                    "der", "den", "zu", "al", "bin", "ibn", "y", "e", "und", "et");

    private final String text;
    private final Lexicon lexicon;

    ProperName(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// Names in an article.
    public static ProperName in(Annotations now) {
        return new ProperName(now.text(), Lexicons.of(now.article().language(), now.text()));
    }

    /// Whether the words name the speaker, rather than point at or describe him.
    public boolean is(Anchor mention, Speaker speaker) {
        List<String> words = words(mention.exact());
        if (words.isEmpty() || words.size() > MOST_WORDS || mention.exact().contains("\n")) {
            return false;
        }
        Set<WordKind> first = kinds(words.getFirst());
        boolean determined = first.contains(WordKind.THE);
        List<String> name = determined ? words.subList(1, words.size()) : words;
        return PRONOUNS.stream().noneMatch(first::contains)
                && isWrittenAsName(name)
                && (determined
                        ? !lexicon.capitalisesNouns()
                        : name.size() > 1 || isKnown(name.getFirst(), mention, speaker));
    }

    private Set<WordKind> kinds(String word) {
        return lexicon.kinds(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return Words.in(text).stream().map(span -> span.of(text)).toList();
    }

    /// With capitals, and more than a title: "the President" is nobody's name.
    private boolean isWrittenAsName(List<String> words) {
        return !words.isEmpty()
                && isCapital(words.getLast())
                && words.stream().allMatch(word -> isCapital(word) || PARTICLES.contains(word))
                && !words.stream().allMatch(word -> kinds(word).contains(WordKind.TITLE));
    }

    /// In scripts without capitals nothing is small.
    private static boolean isCapital(String word) {
        return !Character.isLowerCase(word.codePointAt(0));
    }

    /// A single word may have its capital from the beginning of the sentence, and scripts without
    /// capitals say nothing.
    private boolean isKnown(String word, Anchor mention, Speaker speaker) {
        boolean shared =
                speaker.names().flatMap(name -> words(name).stream()).anyMatch(word::equals);
        return shared
                || (!lexicon.capitalisesNouns()
                        && Character.isUpperCase(word.codePointAt(0))
                        && (!startsSentence(mention.span().start()) || isCapitalWithin(word)));
    }

    private boolean isCapitalWithin(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .anyMatch(at -> !startsSentence(at));
    }

    private boolean startsSentence(int position) {
        var sentence = Sentences.around(text, position);
        return sentence == null || words(text.substring(sentence.start(), position)).isEmpty();
    }
}
