package quotemark.session;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import quotemark.annotation.Annotations;
import quotemark.annotation.Speaker;
import quotemark.text.Anchor;
import quotemark.text.Sentences;
import quotemark.text.Words;

/// Tells a name ("Patrushev", "the Kremlin") from a pronoun ("he") and a description ("the mayor"),
/// by its letters and by how the article writes the same word elsewhere.
///
/// @param text of the article
/// @param nounsAreCapital as in German, where a capital letter says little
record ProperName(String text, boolean nounsAreCapital) {
    private static final int MOST_WORDS = 5;

    private static final Set<String> PRONOUNS =
            set(
                    """
                    i he she it we you they who one this that these those
                    himself herself themselves
                    er sie es wir ich ihr wer man dieser diese
                    il elle ils elles on nous je vous qui lui
                    él ella ellos ellas yo nosotros quien lei loro egli io noi chi
                    han hun hon de vi 他 她 他们 她们 彼 彼女 彼ら 氏 同氏
                    """);

    /// What stands before a description; before a name only in English.
    private static final Set<String> DETERMINERS =
            set(
                    """
                    a an the his her its their our my your this that these those some many several
                    der die das ein eine einer sein ihr le la les un une des son sa ses leur
                    el los las una su lo gli uno
                    """);

    /// What stands in lower case within a name.
    private static final Set<String> PARTICLES =
            set("of for and the de da di du del della von van der den zu al bin ibn y e und et");

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }

    static ProperName in(Annotations annotations) {
        return new ProperName(
                annotations.text(), annotations.article().language().startsWith("de"));
    }

    /// Whether the words name the speaker, rather than point at or describe him.
    boolean is(Anchor mention, Speaker speaker) {
        List<String> words = words(mention.exact());
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || mention.exact().contains("\n")
                || PRONOUNS.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean determined = DETERMINERS.contains(words.getFirst().toLowerCase(Locale.ROOT));
        List<String> name = determined ? words.subList(1, words.size()) : words;
        if (determined && (nounsAreCapital || !words.getFirst().equalsIgnoreCase("the"))) {
            return false;
        }
        return isWrittenAsName(name)
                && (name.size() > 1 || determined || isKnown(name.getFirst(), mention, speaker));
    }

    private static List<String> words(String text) {
        return Words.in(text).stream().map(span -> span.of(text)).toList();
    }

    private static boolean isWrittenAsName(List<String> words) {
        return !words.isEmpty()
                && isCapital(words.getLast())
                && words.stream().allMatch(word -> isCapital(word) || PARTICLES.contains(word));
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
                || (!nounsAreCapital
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
