package quotemark.suggest;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quotemark.suggest.lexicon.Lexicons;
import quotemark.suggest.lexicon.WordKind;

/// The words that set one clause against another: "although", "while".
public final class Conjunctions {
    private Conjunctions() {}

    /// Those of a language, in lower case.
    ///
    /// @param language BCP 47; where it is unknown the text tells
    public static Set<String> of(String language, String text) {
        return Lexicons.of(language, text).words().entrySet().stream()
                .filter(word -> word.getValue().contains(WordKind.ALTHOUGH))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
