package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import quotemark.suggest.grammar.Sentence;
import quotemark.text.Span;

/// A sentence and whom its names mean.
///
/// @param number counted from 0
/// @param names in order
record NamedSentence(Sentence sentence, int number, List<Named> names) {

    /// A name and whom it means.
    ///
    /// @param others whom it may mean besides, the likeliest first
    record Named(ProperName name, Entity entity, List<Entity> others) {}

    /// Those names that overlap a span.
    List<Named> within(Span span) {
        var found = new ArrayList<Named>();
        for (int i = firstAfter(span.start()); i < names.size(); i++) {
            if (names.get(i).name().span().start() >= span.end()) {
                break;
            }
            found.add(names.get(i));
        }
        return found;
    }

    /// The index of the first name that ends after a position.
    private int firstAfter(int position) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (names.get(middle).name().span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The token at or after a position.
    int tokenAt(int position) {
        int low = 0;
        int high = sentence.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentence.at(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
