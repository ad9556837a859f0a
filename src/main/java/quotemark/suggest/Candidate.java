package quotemark.suggest;

import java.util.List;
import quotemark.annotation.Speaker;

/// Somebody who may have said a quote.
public sealed interface Candidate {

    String name();

    Speaker.Kind kind();

    /// A speaker of the library.
    record Known(Speaker speaker) implements Candidate {
        @Override
        public String name() {
            return speaker.name();
        }

        @Override
        public Speaker.Kind kind() {
            return speaker.kind();
        }
    }

    /// Somebody whom the article names and the library does not know.
    ///
    /// @param aliases what else the article calls them by name; never holds `name` itself
    record New(String name, Speaker.Kind kind, List<String> aliases) implements Candidate {
        public New {
            aliases = List.copyOf(aliases);
        }

        /// A person of whom only the name is known.
        public New(String name) {
            this(name, Speaker.Kind.PERSON, List.of());
        }
    }
}
