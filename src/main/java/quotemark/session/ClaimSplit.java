package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.Occurrence;

/// Two claims of one.
final class ClaimSplit {
    private ClaimSplit() {}

    /// Evidence and verdicts stay: they were found for the claim as it was. A dismissed reply goes
    /// along where the old claim no longer stands.
    ///
    /// @param graph has the claim, whole
    /// @param fresh the new claim
    /// @param going some of the places where the claim stands, but not all
    static List<Change> changes(ClaimGraph graph, Claim fresh, List<Occurrence> going) {
        var changes = new ArrayList<Change>();
        changes.add(Change.create(fresh));
        going.forEach(o -> changes.add(Change.replace(o, o.withClaim(fresh.id()))));
        Set<UUID> left =
                graph.occurrences().stream()
                        .filter(o -> !going.contains(o))
                        .map(Occurrence::version)
                        .collect(Collectors.toUnmodifiableSet());
        graph.dismissals().stream()
                .filter(d -> !left.contains(d.version()))
                .forEach(d -> changes.add(Change.replace(d, d.withClaim(fresh.id()))));
        return changes;
    }
}
