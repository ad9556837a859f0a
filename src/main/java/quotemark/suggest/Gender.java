package quotemark.suggest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.WordKind;

/// Whether a pronoun can stand for a name, as far as the article's titles tell: "Ms Quill" is not
/// "he". For one thread.
final class Gender {
    private final String text;
    private final Lexicon lexicon;
    private final Map<Titled, Boolean> titled = new HashMap<>();

    private record Titled(String surname, WordKind kind) {}

    Gender(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    boolean fits(String pronoun, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        boolean she = is(pronoun, WordKind.FEMALE);
        boolean he = is(pronoun, WordKind.MALE);
        boolean both = she == he;
        return both
                || !titled.computeIfAbsent(
                        new Titled(surname, she ? WordKind.MALE : WordKind.FEMALE),
                        asked -> isTitled(asked.surname(), asked.kind()));
    }

    /// Whether the pronoun stands for one person.
    boolean isPersonal(String pronoun) {
        return is(pronoun, WordKind.FEMALE) || is(pronoun, WordKind.MALE);
    }

    private boolean is(String word, WordKind kind) {
        return lexicon.kinds(word.toLowerCase(Locale.ROOT)).contains(kind);
    }

    /// Whether such a title stands before the surname, or before the name of two words it ends.
    private boolean isTitled(String surname, WordKind kind) {
        return Pattern.compile(
                        "(\\p{L}++)\\.?+ (?:\\p{Lu}[\\p{L}-]*+ )?+"
                                + Pattern.quote(surname)
                                + "\\b",
                        Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .results()
                .anyMatch(found -> is(found.group(1), kind));
    }
}
