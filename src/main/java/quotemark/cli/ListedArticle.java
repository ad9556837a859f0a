package quotemark.cli;

import quotemark.annotation.Article;
import quotemark.library.ArticleSummary;

/// What `list --json` tells of one article: the components are the JSON's names. What is unknown is
/// the empty string.
record ListedArticle(
        String id,
        String title,
        String byline,
        String publisher,
        String date,
        String language,
        String url,
        int words,
        int quotes,
        int unattributed,
        int contested) {

    static ListedArticle of(ArticleSummary summary) {
        Article article = summary.article();
        return new ListedArticle(
                article.id().toString(),
                article.title(),
                article.byline(),
                article.publisher(),
                article.published(),
                article.language(),
                article.address(),
                summary.words(),
                summary.quotes(),
                summary.unattributedQuotes(),
                summary.contestedClaims());
    }
}
