package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quotemark.library.Library;

/// The window that somebody asked for.
///
/// @param files the articles to open in it, perhaps none
/// @param preview whether an article is shown before it is added
/// @param library the file to keep everything in, which need not be there yet
/// @param demonstration the folder for a demonstration if there is no display, or null
public record WindowRequest(
        List<Path> files, boolean preview, Path library, @Nullable Path demonstration) {

    private static final String LIBRARY = ".quotemark";

    public WindowRequest {
        files = List.copyOf(files);
    }

    /// What comes from a command line or a desktop.
    ///
    /// @param files articles, and perhaps the library to open them in
    /// @param chosen the library if it was named as such; it is the reader's own if none was
    public static WindowRequest of(
            List<Path> files,
            boolean preview,
            @Nullable Path chosen,
            @Nullable Path demonstration) {
        if (chosen != null) {
            return new WindowRequest(files, preview, chosen, demonstration);
        }
        Path library =
                files.stream()
                        .filter(WindowRequest::isLibrary)
                        .findFirst()
                        .orElseGet(Library::defaultFile);
        List<Path> articles = files.stream().filter(file -> !file.equals(library)).toList();
        return new WindowRequest(articles, preview, library, demonstration);
    }

    private static boolean isLibrary(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(LIBRARY);
    }
}
