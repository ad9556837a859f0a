package quotemark.suggest.entity;

import java.util.Set;

/// What is known of somebody's sex, for the sake of pronouns.
enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");

    /// Of whom a pronoun stands for; unknown for any other word.
    ///
    /// @param word in small letters
    static Sex ofPronoun(String word) {
        if (SHE.contains(word)) {
            return FEMALE;
        }
        return HE.contains(word) ? MALE : UNKNOWN;
    }

    /// Whether both may be the same.
    boolean agrees(Sex other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
