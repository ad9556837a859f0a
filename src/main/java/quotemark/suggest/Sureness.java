package quotemark.suggest;

import quotemark.suggest.speech.Attribution;
import quotemark.suggest.speech.Pattern;

/// How likely a quote that the grammar found is right and its speaker too. The figures are the
/// shares that were right on articles whose quotes people had marked, rounded.
final class Sureness {
    private static final double NOBODY = .1;

    private Sureness() {}

    /// @param language whose grammar found it
    static double of(String language, String text, Attribution found) {
        if (found.source() == null) {
            return found.pattern() == Pattern.FRAGMENT ? NOBODY : .35;
        }
        boolean quoted = !found.quoted().isEmpty();
        String source = found.source().of(text);
        boolean named = source.chars().anyMatch(Character::isUpperCase) || source.length() < 5;
        double sure =
                language.equals("de")
                        ? german(found.pattern(), quoted)
                        : english(found.pattern(), quoted);
        return named ? sure : Math.max(NOBODY, sure - .15);
    }

    private static double english(Pattern pattern, boolean quoted) {
        return switch (pattern) {
            case QUOTATION_FIRST -> .95;
            case QUOTATION_AFTER -> .85;
            case THAT -> quoted ? .9 : .8;
            case CLAUSE_AFTER -> quoted ? .82 : .65;
            case ACCORDING_TO -> .8;
            case CLAUSE_FIRST -> quoted ? .82 : .55;
            case COLON, REPORTED, THOUGHT -> .5;
            case ATTITUDE -> quoted ? .68 : .45;
            case NOUN -> .35;
            case FRAGMENT -> .35;
        };
    }

    private static double german(Pattern pattern, boolean quoted) {
        return switch (pattern) {
            case QUOTATION_FIRST -> .91;
            case ACCORDING_TO -> quoted ? .75 : .84;
            case QUOTATION_AFTER -> .8;
            case THAT -> .77;
            case CLAUSE_FIRST -> quoted ? .8 : .7;
            case CLAUSE_AFTER -> quoted ? .65 : .55;
            case THOUGHT -> quoted ? .75 : .6;
            case ATTITUDE -> quoted ? .6 : .35;
            case REPORTED -> .52;
            case COLON -> .4;
            case NOUN -> .35;
            case FRAGMENT -> .3;
        };
    }
}
