package quotemark.export.contents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Article;

/// Where an article comes from, in words.
public final class Origin {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Origin() {}

    public static String title(Article article) {
        return article.title().isBlank() ? "Untitled article" : article.title();
    }

    /// Byline, publisher and date, as far as they are known.
    public static List<String> dateline(Article article) {
        return Stream.of(article.byline(), article.publisher(), day(article.published()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /// An article as another one mentions it: “Title”, publisher, day.
    public static String cited(Article article) {
        String day = day(article.published());
        return Stream.of("“" + title(article) + "”", article.publisher(), day)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// The day as people write it, or as the source wrote it where that is no ISO 8601.
    public static String day(String published) {
        try {
            String date = published.substring(0, Math.min(10, published.length()));
            return DAY.format(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return published;
        }
    }
}
