package quotemark.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quotemark.annotation.Speaker;

/// The speakers of a library by all that they are called, in whatever case; of two namesakes the
/// first by name.
final class CalledSo {
    private final List<Speaker> speakers;
    private final Map<String, Speaker> byName = new HashMap<>();

    CalledSo(List<Speaker> speakers) {
        this.speakers = speakers;
        for (Speaker speaker : speakers) {
            speaker.names().forEach(name -> byName.putIfAbsent(folded(name), speaker));
        }
    }

    /// Whether these are the very same speakers.
    @SuppressWarnings("ReferenceEquality") // a list that is not the same may be another
    boolean isOf(List<Speaker> others) {
        return speakers == others;
    }

    Optional<Speaker> called(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
