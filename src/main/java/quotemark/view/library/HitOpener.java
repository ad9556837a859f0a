package quotemark.view.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Span;

/// Goes to what was found.
public interface HitOpener {

    /// Opens an article.
    ///
    /// @param entity what to choose there, or null
    /// @param span the words to select there, or null
    void open(UUID article, @Nullable UUID entity, @Nullable Span span);
}
