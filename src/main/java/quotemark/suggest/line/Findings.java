package quotemark.suggest.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has been found in a sentence until now, and which words are taken by it.
final class Findings {
    private final List<Attribution> attributions = new ArrayList<>();
    private final BitSet taken = new BitSet();

    void add(Attribution attribution) {
        attributions.add(attribution);
        attribution.contents().forEach(content -> taken.set(content.from(), content.to()));
    }

    boolean isEmpty() {
        return attributions.isEmpty();
    }

    /// Whether nobody is known yet to say any of these words.
    boolean isFree(Range range) {
        int next = taken.nextSetBit(range.from());
        return next < 0 || next >= range.to();
    }

    /// Who was found last to say something before the given token; null if nobody was.
    @Nullable Range sourceBefore(int index) {
        for (Attribution earlier : attributions.reversed()) {
            Range source = earlier.source();
            if (source != null && source.to() <= index) {
                return source;
            }
        }
        return null;
    }

    /// What somebody was found last to say before the given token; null if nothing.
    @Nullable Attribution saidBefore(int index) {
        for (Attribution earlier : attributions.reversed()) {
            if (earlier.source() != null && earlier.end() <= index) {
                return earlier;
            }
        }
        return null;
    }

    void replace(Attribution before, Attribution after) {
        attributions.set(attributions.indexOf(before), after);
    }

    List<Attribution> all() {
        return attributions;
    }
}
