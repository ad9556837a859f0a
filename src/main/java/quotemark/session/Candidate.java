package quotemark.session;

import java.util.stream.Stream;
import quotemark.annotation.Speaker;

/// Who may have said something.
public sealed interface Candidate {

    /// Somebody whom the library knows.
    record Known(Speaker speaker) implements Candidate {}

    /// Somebody of this name, whom it does not know yet.
    record New(String name) implements Candidate {}

    default Stream<String> names() {
        return switch (this) {
            case Known known -> known.speaker().names();
            case New fresh -> Stream.of(fresh.name());
        };
    }
}
