package quotemark.session.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Links;
import quotemark.annotation.Version;
import quotemark.export.exchange.Merge;
import quotemark.export.exchange.Parcel;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.Past;
import quotemark.text.Anchor;

/// What the library has of a copy.
///
/// @param versions in which evidence of the copy stands
/// @param files that are evidence, by their SHA-256
record Holdings(
        Annotations here,
        Links links,
        Map<UUID, List<Merge.Past>> histories,
        Map<UUID, Version> versions,
        Set<String> files)
        implements Merge.Library {

    static Holdings of(Parcel copy, Annotations here, Library library) throws LibraryException {
        Map<UUID, Version> versions = new HashMap<>();
        versions.put(here.version().id(), here.version());
        var files = new HashSet<String>();
        for (Evidence evidence : copy.all(Evidence.class)) {
            switch (evidence.source()) {
                case Evidence.Source.Passage(var version, _) ->
                        library.version(version)
                                .ifPresent(known -> versions.put(known.id(), known));
                case Evidence.Source.File file -> {
                    if (library.hasRaw(file.sha256())) {
                        files.add(file.sha256());
                    }
                }
                case Evidence.Source.Page _ -> {}
            }
        }
        List<UUID> claims = copy.all(Claim.class).stream().map(Claim::id).toList();
        Links links = library.claimsAround(claims).links();
        return new Holdings(here, links, histories(copy, library), versions, files);
    }

    private static Map<UUID, List<Merge.Past>> histories(Parcel copy, Library library)
            throws LibraryException {
        Map<UUID, List<Merge.Past>> histories = new HashMap<>();
        library.histories(copy.entities())
                .forEach((id, pasts) ->
                        histories.put(id, pasts.stream().map(Holdings::past).toList()));
        return histories;
    }

    private static Merge.Past past(Past past) {
        return new Merge.Past(past.edit(), Shelf.isImport(past.label()), past.entity());
    }

    @Override
    public Optional<Entity> find(UUID id) {
        List<Merge.Past> history = history(id);
        return history.isEmpty()
                ? here.find(id, Entity.class)
                : Optional.of(history.getLast().entity());
    }

    @Override
    public List<Merge.Past> history(UUID id) {
        return histories.getOrDefault(id, List.of());
    }

    @Override
    public boolean has(Evidence.Source source) {
        return switch (source) {
            case Evidence.Source.Page _ -> true;
            case Evidence.Source.File file -> files.contains(file.sha256());
            case Evidence.Source.Passage(var version, var anchor) ->
                    Optional.ofNullable(versions.get(version))
                            .filter(known -> stands(anchor, known.text()))
                            .isPresent();
        };
    }

    private static boolean stands(Anchor anchor, String text) {
        return anchor.span().end() <= text.length()
                && (!anchor.isPlaced() || anchor.span().of(text).equals(anchor.exact()));
    }
}
