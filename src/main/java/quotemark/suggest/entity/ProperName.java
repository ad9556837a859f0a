package quotemark.suggest.entity;

import java.util.List;
import java.util.Locale;
import quotemark.text.Span;

/// A name as it stands in a sentence, without its titles.
///
/// @param words of the name, as written
/// @param before its titles and other words right before it, in small letters
/// @param from the token at which it begins
/// @param to the token after it
/// @param article whether "the" stands before it
/// @param place whether a word of place stands before it: "in Garsk"
record ProperName(
        List<String> words,
        List<String> before,
        int from,
        int to,
        Span span,
        boolean article,
        boolean place) {

    String name() {
        return String.join(" ", words);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    /// With straight apostrophes.
    String first() {
        return NameLexicon.straight(words.getFirst());
    }

    /// With straight apostrophes.
    String last() {
        return NameLexicon.straight(words.getLast());
    }

    /// "HSB"
    boolean isAcronym() {
        return isSingle()
                && first().length() > 1
                && first().equals(first().toUpperCase(Locale.ROOT));
    }
}
