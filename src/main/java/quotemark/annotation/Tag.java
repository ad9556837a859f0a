package quotemark.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;

/// A term of the reader's codebook, put on something.
///
/// @param version the article version it was put beside
/// @param about the quote, speaker or claim it is on, or null
/// @param passage the words it is on, or null; where both are null it is on the whole article
/// @param term as the codebook has it; the same term is the same text
public record Tag(
        UUID id, UUID version, @Nullable UUID about, @Nullable Anchor passage, String term)
        implements Remark {

    /// @throws IllegalArgumentException if the term is blank
    public Tag {
        if (term.isBlank()) {
            throw new IllegalArgumentException("a tag without a term");
        }
    }

    @Override
    public Tag withAbout(@Nullable UUID newAbout) {
        return new Tag(id, version, newAbout, passage, term);
    }

    @Override
    public Tag withPassage(Anchor newPassage) {
        return new Tag(id, version, about, newPassage, term);
    }
}
