package quotemark.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;

/// What the reader wrote beside the text.
///
/// @param version the article version it was written beside
/// @param about the quote, speaker or claim it is about, or null
/// @param passage the words it is about, or null; where both are null it is about the whole article
/// @param markdown CommonMark
public record Note(
        UUID id, UUID version, @Nullable UUID about, @Nullable Anchor passage, String markdown)
        implements Remark {

    @Override
    public Note withAbout(@Nullable UUID newAbout) {
        return new Note(id, version, newAbout, passage, markdown);
    }

    @Override
    public Note withPassage(Anchor newPassage) {
        return new Note(id, version, about, newPassage, markdown);
    }
}
