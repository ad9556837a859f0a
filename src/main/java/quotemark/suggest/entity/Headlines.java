package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Token;
import quotemark.text.Span;

/// Finds names where nearly all words have a capital: "Quill Sees No Danger in Bridge".
final class Headlines {
    private static final int FEWEST = 4;
    private static final double MOST_SMALL = .2;

    private final Naming naming;

    Headlines(Naming naming) {
        this.naming = naming;
    }

    static boolean is(Sentence sentence) {
        if (!sentence.first() || sentence.is(sentence.size() - 1, ".")) {
            return false;
        }
        int words = 0;
        int small = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.word().length() > 3) {
                words++;
                small += Character.isLowerCase(token.word().codePointAt(0)) ? 1 : 0;
            }
        }
        return words >= FEWEST && small <= words * MOST_SMALL;
    }

    /// The names in a row of capitals that the rest of the text knows.
    List<ProperName> known(Sentence sentence, ProperName row) {
        var found = new ArrayList<ProperName>();
        int at = 0;
        while (at < row.words().size()) {
            int end = row.words().size();
            while (end > at && naming.meant(part(sentence, row, at, end), 0).isEmpty()) {
                end--;
            }
            if (end > at) {
                found.add(part(sentence, row, at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private static ProperName part(Sentence sentence, ProperName row, int from, int to) {
        Span span = sentence.span(row.from() + from, row.from() + to);
        var words = new ArrayList<>(row.words().subList(from, to));
        words.set(words.size() - 1, NameLexicon.bare(words.getLast()));
        List<String> before = from == 0 ? row.before() : List.of();
        return new ProperName(
                words, before, row.from() + from, row.from() + to, span, false, false);
    }
}
