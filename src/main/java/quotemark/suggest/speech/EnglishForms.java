package quotemark.suggest.speech;

import java.util.Set;
import java.util.regex.Pattern;

/// The regular forms of English verbs.
final class EnglishForms {
    private static final Pattern SHORT_SYLLABLE =
            Pattern.compile("(.*[^aeiou]|qu)[aeiou][bdgmnprt]");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern HISSING = Pattern.compile(".*(s|sh|ch|x|z|o)");
    private static final Set<String> STRESSED_AT_THE_END =
            Set.of("admit", "regret", "forget", "rebut");
    private static final int ONE_SYLLABLE = 4;

    private EnglishForms() {}

    /// "says"
    static String present(String verb) {
        if (CONSONANT_Y.matcher(verb).matches()) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (HISSING.matcher(verb).matches() ? "es" : "s");
    }

    /// "added"
    static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return CONSONANT_Y.matcher(verb).matches()
                ? verb.substring(0, verb.length() - 1) + "ied"
                : doubled(verb) + "ed";
    }

    /// "adding"
    static String going(String verb) {
        return verb.endsWith("e") && !verb.endsWith("ee")
                ? verb.substring(0, verb.length() - 1) + "ing"
                : doubled(verb) + "ing";
    }

    /// "quipp" for "quip", "add" for "add".
    private static String doubled(String verb) {
        boolean doubles =
                SHORT_SYLLABLE.matcher(verb).matches()
                        && (verb.length() <= ONE_SYLLABLE || STRESSED_AT_THE_END.contains(verb));
        return doubles ? verb + verb.charAt(verb.length() - 1) : verb;
    }
}
