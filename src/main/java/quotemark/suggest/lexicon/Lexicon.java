package quotemark.suggest.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of one language by which reported speech is known. Immutable.
///
/// @param words what each word, in lower case, can be
/// @param according the phrases that name a source without a verb, each as its words
public record Lexicon(
        String language, Map<String, Set<WordKind>> words, List<List<String>> according) {
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Map<String, Pattern> PEOPLE =
            endings(
                    "\\p{Ll}+",
                    Map.of(
                            "fr", "eur|euse|rice|iste|ien|ienne|ogue|ante",
                            "es", "dor|dora|tor|tora|ista|ero|era|ente|ante|ólogo|óloga",
                            "it", "tore|trice|sore|ista|iere|iera|ente|ante|ologo|ologa",
                            "pt", "dor|dora|tor|tora|ista|eiro|eira|ente|ante|ólogo|óloga",
                            "nl", "ster|ist|aar|loog|man|vrouw"));
    private static final int SHORTEST_FOR_PERSON = 7;
    private static final Map<String, Pattern> INFINITIVES =
            endings(
                    "\\p{L}+",
                    Map.of("fr", "er|ir|re", "es", "[aei]r", "it", "[aei]re?", "pt", "[aeio]r"));
    private static final Set<String> VERB_SECOND = Set.of("de", "nl", "sv", "da");

    /// Words of each language that end so, before which there are these letters.
    private static Map<String, Pattern> endings(String letters, Map<String, String> ends) {
        return ends.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> Pattern.compile(letters + "(?:" + one.getValue() + ")")));
    }

    /// Understands a lexicon file: on each line a kind of word, a colon, and the words; a phrase
    /// that names a source ends with a semicolon; a line that begins with `#` is a remark.
    static Lexicon parse(String language, List<String> lines) {
        var words = new HashMap<String, Set<WordKind>>();
        var according = new ArrayList<List<String>>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String kind = line.substring(0, colon);
            String rest = line.substring(colon + 1).strip();
            if (kind.equals("according")) {
                for (String phrase : rest.split(";", -1)) {
                    according.add(List.of(GAP.split(phrase.strip())));
                }
            } else {
                WordKind meant = WordKind.valueOf(kind.toUpperCase(Locale.ROOT));
                GAP.splitAsStream(rest)
                        .forEach(word ->
                                words.computeIfAbsent(word, _ -> EnumSet.noneOf(WordKind.class))
                                        .add(meant));
            }
        }
        // The longest phrase first: "nach Angaben von" before "nach Angaben".
        according.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return new Lexicon(language, Map.copyOf(words), List.copyOf(according));
    }

    /// What the word can be.
    public Set<WordKind> kinds(String word) {
        return words.getOrDefault(word, Set.of());
    }

    /// Whether it has the word, or a phrase that begins with it, as one that says who speaks.
    public boolean knowsCue(String cue) {
        String word = cue.toLowerCase(Locale.ROOT).replace('’', '\'');
        return knows(word) || according.stream().anyMatch(p -> word.startsWith(p.getFirst()));
    }

    public boolean knows(String word) {
        return words.containsKey(word);
    }

    /// Whether it ties pronouns to their verbs, as French does: "dit-il".
    public boolean tiesPronouns() {
        return language.equals("fr");
    }

    /// Whether the verb follows whatever begins a sentence: "Volgens Strand vonden duikers roest".
    public boolean putsVerbSecond() {
        return VERB_SECOND.contains(language);
    }

    /// Whether a word is one for a person, as a title or its ending tells: "enfermeira".
    public boolean isPerson(String word) {
        @Nullable Pattern ends = PEOPLE.get(language);
        return kinds(word).contains(WordKind.TITLE)
                || (ends != null
                        && word.length() >= SHORTEST_FOR_PERSON
                        && ends.matcher(word).matches());
    }

    /// Whether a word may be an infinitive, as its ending tells: "il dit craindre".
    public boolean isInfinitive(String word) {
        @Nullable Pattern ends = INFINITIVES.get(language);
        boolean verb = !knows(word) || kinds(word).contains(WordKind.FINITE);
        return ends != null && verb && ends.matcher(word).matches();
    }

    /// Whether every noun has a capital, so that a capital says nothing about names.
    public boolean capitalisesNouns() {
        return language.equals("de");
    }
}
