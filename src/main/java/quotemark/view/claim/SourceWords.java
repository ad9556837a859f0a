package quotemark.view.claim;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Days;
import quotemark.annotation.Evidence;
import quotemark.view.Wording;

/// Evidence in words.
public final class SourceWords {
    private static final int MOST = 240;

    private SourceWords() {}

    /// What it says; for a file its name.
    public static String words(Evidence.Source source) {
        return switch (source) {
            case Evidence.Source.Passage passage -> quoted(passage.anchor().exact());
            case Evidence.Source.Page page ->
                    page.excerpt().isEmpty() ? title(page) : quoted(page.excerpt());
            case Evidence.Source.File file -> file.name();
        };
    }

    private static String quoted(String words) {
        return "“" + Wording.shortened(words, MOST) + "”";
    }

    private static String title(Evidence.Source.Page page) {
        return page.title().isEmpty() ? page.address() : page.title();
    }

    /// Where it stands.
    ///
    /// @param article in which a passage stands, or null
    public static String origin(Evidence.Source source, @Nullable Article article) {
        return switch (source) {
            case Evidence.Source.Passage _ -> PlaceLine.where(article);
            case Evidence.Source.Page page -> origin(page);
            case Evidence.Source.File file ->
                    "%s, SHA-256 %s…"
                            .formatted(
                                    file.mediaType(),
                                    file.sha256().substring(0, 12).toLowerCase(Locale.ROOT));
        };
    }

    private static String origin(Evidence.Source.Page page) {
        return Stream.of(
                        page.title(),
                        page.publisher(),
                        page.address(),
                        page.accessed().isEmpty()
                                ? "nobody has looked"
                                : "seen " + Days.brief(page.accessed()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
