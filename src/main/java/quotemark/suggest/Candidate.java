package quotemark.suggest;

import quotemark.annotation.Speaker;

/// Somebody who may have said a quote.
public sealed interface Candidate {

    String name();

    /// A speaker of the library.
    record Known(Speaker speaker) implements Candidate {
        @Override
        public String name() {
            return speaker.name();
        }
    }

    /// Somebody whom the article names and the library does not know.
    record New(String name) implements Candidate {}
}
