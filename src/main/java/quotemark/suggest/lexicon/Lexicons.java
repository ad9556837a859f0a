package quotemark.suggest.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import quotemark.suggest.grammar.LexiconFile;

/// The lexicon for a text: by its language where that is known, else by its words.
public final class Lexicons {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl", "ru");
    private static final Map<String, String> SAME_WORDS =
            Map.of("no", "da", "nb", "da", "nn", "da");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH_WORDS = 400;
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private Lexicons() {}

    /// The lexicon for a text.
    ///
    /// @param language BCP 47, or empty
    public static Lexicon of(String language, String text) {
        String main = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        String known = SAME_WORDS.getOrDefault(main, main);
        return LANGUAGES.contains(known) ? lexicon(known) : guess(text);
    }

    /// The language most of whose words stand at the beginning of the text.
    private static Lexicon guess(String text) {
        List<String> words =
                WORD.matcher(text)
                        .results()
                        .limit(ENOUGH_WORDS)
                        .map(found -> found.group().toLowerCase(Locale.ROOT))
                        .toList();
        return LANGUAGES.stream()
                .map(Lexicons::lexicon)
                .max(
                        Comparator.comparingLong(lexicon ->
                                words.stream().filter(lexicon.words()::containsKey).count()))
                .orElseThrow();
    }

    /// Whether a word is a pronoun for whoever speaks, in whichever language.
    public static boolean isPronoun(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return LANGUAGES.stream()
                .map(language -> lexicon(language).kinds(small))
                .anyMatch(kinds ->
                        kinds.contains(WordKind.HE)
                                || kinds.contains(WordKind.HIM)
                                || kinds.contains(WordKind.INVERTED));
    }

    private static Lexicon lexicon(String language) {
        return READ.computeIfAbsent(language, Lexicons::read);
    }

    private static Lexicon read(String language) {
        return Lexicon.parse(language, LexiconFile.lines(language + ".lexicon"));
    }
}
