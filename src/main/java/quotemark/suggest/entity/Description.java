package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A noun phrase that names nobody: "the chief executive of the company".
///
/// @param head "executive", in small letters
/// @param modifiers the other words before its first preposition, in small letters
/// @param definite whether it means somebody who is known by now
/// @param owner of whom "her" or "his" stands for before it
record Description(String head, List<String> modifiers, boolean definite, Sex owner) {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "of",
                    "for",
                    "from",
                    "at",
                    "in",
                    "with",
                    "who",
                    "on",
                    "by",
                    "to",
                    "close",
                    "familiar",
                    "that",
                    "which");
    private static final Set<String> DEFINITE =
            Set.of("the", "his", "her", "their", "its", "this", "that", "these", "those", "both");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "some", "two", "three", "several", "many");

    /// @param bare whether it may be definite without an article, as in a headline
    static Description of(String phrase, boolean bare) {
        List<String> words =
                List.of(phrase.strip().toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+"));
        var before = new ArrayList<String>();
        for (String word : words) {
            boolean ends = word.endsWith(",");
            if (PREPOSITIONS.contains(word)) {
                break;
            }
            before.add(ends ? word.substring(0, word.length() - 1) : word);
            if (ends) {
                break;
            }
        }
        String head = before.isEmpty() ? words.getLast() : before.removeLast();
        String first = words.getFirst();
        boolean owned = before.stream().anyMatch(word -> word.endsWith("'s"));
        boolean known = DEFINITE.contains(first) || owned || bare;
        boolean definite = known && !INDEFINITE.contains(first);
        before.removeIf(word ->
                DEFINITE.contains(word) || INDEFINITE.contains(word) || word.endsWith("'s"));
        return new Description(head, before, definite, Sex.ofPronoun(first));
    }

    boolean isPlural() {
        return (head.endsWith("s") && !head.endsWith("ss")) || head.equals("people");
    }
}
