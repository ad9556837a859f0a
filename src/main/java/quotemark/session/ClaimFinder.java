package quotemark.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimBoard;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.SimilarClaim;
import quotemark.library.Library;

/// What a reader may want to know of the claims of the library. The answers come after all acts so
/// far, on the user interface's thread.
public final class ClaimFinder {
    private final ReadingSession session;

    public ClaimFinder(ReadingSession session) {
        this.session = session;
    }

    /// The claims of the library that say nearly the same as this one, the likest first.
    public void similar(Claim claim, Consumer<List<SimilarClaim>> then) {
        session.ask(
                library ->
                        library.similarClaims(claim.statement()).stream()
                                .filter(similar -> !similar.claim().id().equals(claim.id()))
                                .toList(),
                then);
    }

    /// All claims of the library, by statement.
    public void all(Consumer<List<ClaimSummary>> then) {
        session.ask(Library::claims, then);
    }

    /// One claim at a glance; nothing if it is no longer there.
    public void board(UUID claim, Consumer<Optional<ClaimBoard>> then) {
        session.ask(library -> library.claimBoard(claim), then);
    }
}
