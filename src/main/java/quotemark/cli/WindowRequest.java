package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The window that somebody asked for.
///
/// @param files the articles to open in it, perhaps none
/// @param preview whether an article is shown before it is added
/// @param library the file to keep everything in, which need not be there yet
/// @param demonstration the folder for a demonstration if there is no display, or null
public record WindowRequest(
        List<Path> files, boolean preview, Path library, @Nullable Path demonstration) {

    public WindowRequest {
        files = List.copyOf(files);
    }
}
