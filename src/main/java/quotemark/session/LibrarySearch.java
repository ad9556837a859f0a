package quotemark.session;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import quotemark.library.Hit;

/// Looks for words in the library while they are typed, off the user interface's thread. Answers
/// that come late are dropped, and questions that are late are not asked at all.
public final class LibrarySearch {
    /// More than anybody reads.
    private static final int MOST = 100;

    /// What was found.
    ///
    /// @param words that were looked for; blank while nothing is
    public record Findings(String words, List<Hit> hits) {
        static final Findings NONE = new Findings("", List.of());

        public Findings {
            hits = List.copyOf(hits);
        }

        /// Whether there may be more.
        public boolean areCut() {
            return hits.size() == MOST;
        }

        public boolean areNone() {
            return words.isBlank();
        }
    }

    private final ReadingSession session;
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final AtomicInteger newest = new AtomicInteger();

    LibrarySearch(ReadingSession session) {
        this.session = session;
    }

    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// Looks for other words; blank words end the search at once.
    public void search(String words) {
        int ticket = newest.incrementAndGet();
        if (words.isBlank()) {
            findings.set(Findings.NONE);
            return;
        }
        session.ask(
                library -> ticket == newest.get() ? library.search(words, MOST) : List.<Hit>of(),
                hits -> {
                    if (ticket == newest.get()) {
                        findings.set(new Findings(words, hits));
                    }
                });
    }
}
