package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.annotation.RawFile;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.ReadArticle;
import quotemark.session.intake.Arrival;

/// Articles that were read, some of which the library may have already.
///
/// @param all the last of them is the one to show, new or not
record Arrivals(List<Arrival> all) {

    static Arrivals among(List<ReadArticle> read, Library library) throws LibraryException {
        var all = new ArrayList<Arrival>();
        for (ReadArticle one : read) {
            all.add(Arrival.of(one, library));
        }
        return new Arrivals(all);
    }

    private List<Arrival> fresh() {
        return all.stream().filter(Arrival::isNew).toList();
    }

    /// The version to show.
    UUID last() {
        return all.getLast().shown();
    }

    String label() {
        List<Arrival> fresh = fresh();
        if (fresh.size() == 1) {
            return fresh.getFirst().older() == null ? "Add article" : "Add version";
        }
        return "Add " + fresh.size() + " articles";
    }

    List<Change> changes() {
        return fresh().stream().flatMap(one -> one.changes().stream()).toList();
    }

    RawFile[] raws() {
        return fresh().stream().map(one -> one.read().raw()).toArray(RawFile[]::new);
    }
}
