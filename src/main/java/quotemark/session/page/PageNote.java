package quotemark.session.page;

import java.util.List;
import java.util.Set;

/// A note beside the text.
///
/// @param looks its classes, as those of [PageWords]
public record PageNote(Set<String> looks, List<PageLine> lines) {

    public PageNote {
        looks = Set.copyOf(looks);
        lines = List.copyOf(lines);
    }
}
