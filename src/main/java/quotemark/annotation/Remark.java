package quotemark.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;

/// What the reader put beside a text: a note or a tag.
public sealed interface Remark extends Entity permits Note, Tag {

    /// The article version it was put beside.
    UUID version();

    /// The quote, speaker or claim it is about, or null.
    @Nullable UUID about();

    /// The words it is about, or null; where both are null it is about the whole article.
    @Nullable Anchor passage();

    Remark withAbout(@Nullable UUID newAbout);

    Remark withPassage(Anchor newPassage);
}
