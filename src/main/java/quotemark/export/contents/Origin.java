package quotemark.export.contents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Article;
import quotemark.annotation.Days;

/// Where an article comes from, in words.
public final class Origin {
    private Origin() {}

    public static String title(Article article) {
        return article.title().isBlank() ? "Untitled article" : article.title();
    }

    /// Byline, publisher and date, as far as they are known.
    public static List<String> dateline(Article article) {
        return Stream.of(article.byline(), article.publisher(), Days.written(article.published()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /// An article as another one mentions it: “Title”, publisher, day.
    public static String cited(Article article) {
        String day = Days.written(article.published());
        return Stream.of("“" + title(article) + "”", article.publisher(), day)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
