package quotemark.session.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.RawFile;
import quotemark.annotation.Version;
import quotemark.export.exchange.Merge;
import quotemark.export.exchange.Parcel;
import quotemark.export.exchange.Told;
import quotemark.library.KnownVersion;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.ReadArticle;

/// An annotated copy, and what it brings to the library.
///
/// It goes into the version of the very text, that of the same article first; else, with its
/// passages found again, into the newest version of its article; and if the library has nothing of
/// it, it is an article of its own.
///
/// @param changes what puts it into the library, together with the raw files; empty if all is there
/// @param raws what the article was read from as far as anybody here has it: the copy, unless the
///   library keeps the file that its maker read
/// @param taken what is told of it
record CopyArrival(List<Change> changes, List<RawFile> raws, TakenCopy taken) {

    /// Looks for it in the library, which takes a while.
    static CopyArrival of(ReadCopy copy, Library library) throws LibraryException {
        Parcel parcel = copy.parcel();
        Optional<UUID> known = known(copy, library);
        if (known.isPresent()) {
            Annotations here = library.loadVersion(known.get()).annotations();
            return of(parcel, here, false, List.of(), List.of(), library);
        }
        boolean hasRaw = library.hasRaw(parcel.version().raw());
        Version version = first(parcel, hasRaw ? parcel.version().raw() : copy.raw().sha256());
        return of(
                parcel,
                Annotations.of(parcel.article(), version, library.speakers()),
                true,
                List.of(Change.create(parcel.article()), Change.create(version)),
                hasRaw ? List.of() : List.of(copy.raw()),
                library);
    }

    private static CopyArrival of(
            Parcel parcel,
            Annotations here,
            boolean isNew,
            List<Change> first,
            List<RawFile> raws,
            Library library)
            throws LibraryException {
        Merge merge = Merge.of(parcel, here, Holdings.of(parcel, here, library));
        var changes = new ArrayList<>(first);
        changes.addAll(merge.changes());
        Told told = Told.of(merge, parcel, here);
        return new CopyArrival(
                changes, raws, new TakenCopy(here.article(), here.version().id(), isNew, told));
    }

    private static Optional<UUID> known(ReadCopy copy, Library library) throws LibraryException {
        Version theirs = copy.parcel().version();
        Optional<KnownVersion> sameText =
                library.withText(theirs.text()).stream()
                        .max(
                                Comparator.comparing((KnownVersion v) ->
                                                v.version().id().equals(theirs.id()))
                                        .thenComparing(
                                                v -> v.article().id().equals(theirs.article())));
        if (sameText.isPresent()) {
            return sameText.map(v -> v.version().id());
        }
        // A version of this identity and another text: somebody wrote in the copy.
        Optional<UUID> same = library.version(theirs.id()).map(Version::id);
        List<UUID> versions = library.versions(copy.parcel().article().id());
        Optional<UUID> newest = Stream.concat(same.stream(), versions.stream()).findFirst();
        return newest.isPresent() ? newest : akin(copy, library);
    }

    /// Of the same page of the web, as any article that arrives.
    private static Optional<UUID> akin(ReadCopy copy, Library library) throws LibraryException {
        var read = new ReadArticle(copy.parcel().article(), copy.parcel().version(), copy.raw());
        return Optional.ofNullable(Arrival.of(read, library).older())
                .map(known -> known.version().id());
    }

    /// Here it is the first version, whatever it was where the copy was made.
    private static Version first(Parcel parcel, String raw) {
        Version theirs = parcel.version();
        return new Version(
                theirs.id(),
                parcel.article().id(),
                1,
                theirs.text(),
                theirs.blocks(),
                raw,
                theirs.read());
    }
}
