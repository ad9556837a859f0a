package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.ReadArticle;

/// Articles that were read, some of which the library may have already.
///
/// @param fresh those that it has not
/// @param last the one to show, new or not
record Arrivals(List<ReadArticle> fresh, UUID last) {

    static Arrivals among(List<ReadArticle> read, Library library) throws LibraryException {
        var fresh = new ArrayList<ReadArticle>();
        UUID last = read.getLast().article().id();
        for (ReadArticle one : read) {
            Optional<UUID> known = library.articleWithRaw(one.raw().sha256());
            if (known.isEmpty()) {
                fresh.add(one);
            }
            last = known.orElse(one.article().id());
        }
        return new Arrivals(fresh, last);
    }

    String label() {
        return fresh.size() == 1 ? "Add article" : "Add " + fresh.size() + " articles";
    }

    List<Change> changes() {
        return fresh.stream().flatMap(one -> one.changes().stream()).toList();
    }
}
