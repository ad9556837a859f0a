package quotemark.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimBoard;
import quotemark.annotation.ClaimChoices;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.SimilarClaim;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// What a reader may want to know of the claims of the library. The answers come after all acts so
/// far, on the user interface's thread.
public final class ClaimFinder {
    private static final int SCREENFUL = 20;

    private final ReadingSession session;

    public ClaimFinder(ReadingSession session) {
        this.session = session;
    }

    /// One claim at a glance, as the newsroom puts things.
    public record Board(ClaimBoard claim, HouseStyle style) {}

    /// Claims of the library, by statement, as the newsroom puts things.
    public record Listed(List<ClaimSummary> claims, ClaimChoices choices, HouseStyle style) {}

    /// The claims that can be meant by some words.
    ///
    /// @param near those that say nearly the same, the likest first
    /// @param all by statement
    public record Candidates(List<Claim> near, List<Claim> all) {}

    /// The claims of the library that say nearly the same as this one, the likest first.
    public void similar(Claim claim, Consumer<List<SimilarClaim>> then) {
        session.ask(library -> similar(library, claim.statement(), claim.id()), then);
    }

    private static List<SimilarClaim> similar(Library library, String words, @Nullable UUID besides)
            throws LibraryException {
        return library.similarClaims(words).stream()
                .filter(similar -> !similar.claim().id().equals(besides))
                .toList();
    }

    /// The claims that can be meant by some words.
    ///
    /// @param besides a claim that cannot, or null
    public void candidates(String words, @Nullable UUID besides, Consumer<Candidates> then) {
        session.ask(
                library ->
                        new Candidates(
                                similar(library, words, besides).stream()
                                        .map(SimilarClaim::claim)
                                        .toList(),
                                library.claims().stream()
                                        .filter(claim -> !claim.id().equals(besides))
                                        .toList()),
                then);
    }

    /// The first claims of the library, so many as a window shows.
    public void first(Consumer<Listed> then) {
        session.ask(library -> listed(library, SCREENFUL), then);
    }

    /// All claims of the library.
    public void all(Consumer<Listed> then) {
        session.ask(library -> listed(library, Integer.MAX_VALUE), then);
    }

    private static Listed listed(Library library, int most) throws LibraryException {
        List<ClaimSummary> claims = library.claimSummaries(most);
        return new Listed(claims, ClaimChoices.of(claims), style(library));
    }

    /// One claim at a glance; nothing if it is no longer there.
    public void board(UUID claim, Consumer<Optional<Board>> then) {
        session.ask(
                library -> {
                    HouseStyle style = style(library);
                    return library.claimBoard(claim).map(found -> new Board(found, style));
                },
                then);
    }

    private static HouseStyle style(Library library) throws LibraryException {
        return library.houseStyle().orElse(HouseStyle.DEFAULT);
    }
}
