package quotemark.session.intake;

import java.util.Set;
import java.util.stream.Collectors;
import quotemark.annotation.Version;

/// The longer paragraphs of a text, by which it is known again.
///
/// @param words each in one line
record Paragraphs(Set<String> words) {
    /// Characters. “Read more” stands in many articles.
    private static final int SHORTEST = 40;

    static Paragraphs of(Version version) {
        return new Paragraphs(
                version.blocks().stream()
                        .map(block -> block.span().of(version.text()).replaceAll("\\s+", " "))
                        .filter(words -> words.length() >= SHORTEST)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether half of those of the shorter text stand in the other.
    boolean share(Paragraphs other) {
        int fewer = Math.min(words.size(), other.words.size());
        long shared = words.stream().filter(other.words::contains).count();
        return fewer > 0 && 2 * shared >= fewer;
    }
}
