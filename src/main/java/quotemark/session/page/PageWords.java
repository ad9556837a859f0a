package quotemark.session.page;

import java.util.List;
import java.util.Set;

/// Some words of a page, and what lies over them.
///
/// @param marks the classes of each element around them that has some, from the outside in, as the
///   style sheet of the copy knows them; with `k-direct`, `q-contested`, `t-loaded` for what lenses
///   go by
public record PageWords(String words, List<Set<String>> marks) {

    public PageWords {
        marks = List.copyOf(marks);
    }

    /// Whether one of the elements around them has a class.
    public boolean is(String look) {
        return marks.stream().anyMatch(mark -> mark.contains(look));
    }
}
