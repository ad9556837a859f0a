package quotemark.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Occurrence;

/// What a reader does with claims among each other, also with those that stand in no open article.
public final class ClaimGraphActs {
    private final ReadingSession session;

    public ClaimGraphActs(ReadingSession session) {
        this.session = session;
    }

    /// Says how a claim bears on another. What is said already, nobody says again.
    public void link(UUID from, ClaimLink.Relation relation, UUID to) {
        var link = new ClaimLink(UUID.randomUUID(), from, to, relation);
        session.withClaims(
                List.of(from),
                graph -> {
                    if (graph.claimLinks().stream().noneMatch(link::repeats)) {
                        session.act("Link claims", List.of(Change.create(link)));
                    }
                });
    }

    public void unlink(ClaimLink link) {
        session.act("Unlink claims", List.of(Change.delete(link)));
    }

    /// Makes one claim of two: all that hangs on the one that goes hangs on the other then.
    public void merge(UUID stays, UUID goes) {
        session.withClaims(List.of(stays, goes), graph -> merge(graph, stays, goes));
    }

    private void merge(ClaimGraph graph, UUID stays, UUID goes) {
        Optional<Claim> one = graph.claim(stays);
        Optional<Claim> other = graph.claim(goes).filter(_ -> !stays.equals(goes));
        if (one.isPresent() && other.isPresent()) {
            session.act(
                    "Merge claims",
                    new ClaimMerge(graph.links(), one.get(), other.get()).changes());
            session.chooseClaim(stays);
            session.tell(Message.undoable("Two claims are one now."));
        }
    }

    /// Makes two claims of one: some of the places where it stands go to a new one. None, or all of
    /// them, make no second claim.
    public void split(UUID claim, Collection<UUID> occurrences) {
        session.withClaims(List.of(claim), graph -> split(graph, claim, occurrences));
    }

    private void split(ClaimGraph graph, UUID claim, Collection<UUID> chosen) {
        List<Occurrence> going =
                graph.occurrences().stream().filter(o -> chosen.contains(o.id())).toList();
        if (!going.isEmpty() && going.size() < graph.occurrences().size()) {
            Claim fresh = graph.claim(claim).orElseThrow().as(UUID.randomUUID());
            session.act("Split claim", ClaimSplit.changes(graph, fresh, going));
            session.chooseClaim(fresh.id());
        }
    }

    /// Deletes a claim with all that hangs on it.
    public void delete(UUID claim) {
        session.withClaims(List.of(claim), graph -> delete(graph, claim));
    }

    private void delete(ClaimGraph graph, UUID id) {
        graph.claim(id)
                .ifPresent(claim -> {
                    session.act("Delete claim", Deletion.ofClaim(graph.links(), claim));
                    session.tell(Message.undoable("Claim deleted."));
                });
    }
}
