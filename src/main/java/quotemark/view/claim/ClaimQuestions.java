package quotemark.view.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Evidence;
import quotemark.annotation.Verdict;
import quotemark.text.Span;

/// What the window asks and shows about claims, each on a card of its own. A claim need not stand
/// in the open article.
public interface ClaimQuestions {

    /// What bears on the current claim?
    void evidence();

    /// Shows a claim at a glance.
    void board(UUID claim);

    /// What do you conclude on this claim?
    void verdict(UUID claim);

    /// How does this claim bear on which other?
    void link(UUID claim);

    /// Which claim says the same as this one?
    void same(UUID claim);

    /// Which places of this claim belong to another one?
    void split(UUID claim);

    /// Shows words of an article.
    ///
    /// @param version in which they stand
    /// @param entity what to choose there
    void open(UUID version, UUID entity, @Nullable Span words);

    void change(Evidence before, Evidence after);

    void remove(Evidence evidence);

    void remove(Verdict verdict);

    void remove(ClaimLink link);
}
