package quotemark.cli;

import java.util.List;
import java.util.stream.Stream;
import quotemark.annotation.Article;
import quotemark.library.ArticleSummary;

/// The list of articles for people. The title is the last column: nobody knows how wide a terminal
/// draws its characters.
final class ArticleTable {
    private static final int DAY = "2025-10-14".length();

    private ArticleTable() {}

    static Stream<String> lines(List<ArticleSummary> articles) {
        if (articles.isEmpty()) {
            return Stream.of("No articles yet.");
        }
        return Stream.concat(
                Stream.of(
                        row(
                                "ID",
                                "DATE",
                                "WORDS",
                                "QUOTES",
                                "UNATTRIBUTED",
                                "CONTESTED",
                                "PUBLISHER",
                                "TITLE")),
                articles.stream().map(ArticleTable::row));
    }

    private static String row(ArticleSummary summary) {
        Article article = summary.article();
        String date = article.published();
        return row(
                article.id(),
                date.substring(0, Math.min(DAY, date.length())),
                summary.words(),
                summary.quotes(),
                summary.unattributedQuotes(),
                summary.contestedClaims(),
                article.publisher(),
                article.title());
    }

    private static String row(Object... cells) {
        return "%-36s  %-10s  %6s  %6s  %12s  %9s  %-20s  %s".formatted(cells);
    }
}
