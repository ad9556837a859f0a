package quotemark.suggest.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lists of words that come with the program.
public final class LexiconFile {
    private LexiconFile() {}

    /// Of one list.
    ///
    /// @param name of a resource of `quotemark.suggest`
    public static List<String> lines(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        LexiconFile.class.getResourceAsStream("/quotemark/suggest/" + name),
                        name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
