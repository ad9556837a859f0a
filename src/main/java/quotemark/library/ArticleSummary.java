package quotemark.library;

import java.util.List;
import java.util.UUID;
import quotemark.annotation.Article;

/// What the list of articles shows of one; counts are of its newest version.
///
/// @param version the newest
/// @param versions how many there are
/// @param words of the whole text
/// @param contestedClaims claims with status contested that occur in it
/// @param shares whose words it quotes, most words first; nested words count for the inner speaker
public record ArticleSummary(
        Article article,
        UUID version,
        int versions,
        int words,
        int attributedQuotes,
        int unattributedQuotes,
        int contestedClaims,
        List<Share> shares) {

    public ArticleSummary {
        shares = List.copyOf(shares);
    }

    /// The quoted words of one speaker.
    ///
    /// @param colour the speaker's place in the palette
    public record Share(UUID speaker, int colour, int words) {}

    public int quotes() {
        return attributedQuotes + unattributedQuotes;
    }
}
