package quotemark.cli;

import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.reader.ReadArticle;

/// What `read` tells of one file: the components are the names of `read --json`. What is unknown is
/// the empty string.
///
/// @param text below the headline
record UnderstoodFile(
        String file,
        String title,
        String byline,
        String publisher,
        String date,
        String language,
        String url,
        String text) {

    static UnderstoodFile of(String file, ReadArticle read) {
        Article article = read.article();
        return new UnderstoodFile(
                file,
                article.title(),
                article.byline(),
                article.publisher(),
                article.published(),
                article.language(),
                article.address(),
                belowHeadline(read.version()));
    }

    /// The title has the headline already.
    private static String belowHeadline(Version version) {
        boolean headed =
                !version.blocks().isEmpty()
                        && version.blocks().getFirst().kind() == Block.Kind.HEADLINE;
        int start = headed ? version.blocks().getFirst().span().end() : 0;
        return version.text().substring(start).strip();
    }

    String forPeople() {
        return """
        File:      %s
        Title:     %s
        Byline:    %s
        Publisher: %s
        Date:      %s
        Language:  %s
        Address:   %s

        %s
        """
                .formatted(
                        file,
                        title,
                        known(byline),
                        known(publisher),
                        known(date),
                        known(language),
                        known(url),
                        text.strip());
    }

    private static String known(String value) {
        return value.isEmpty() ? "unknown" : value;
    }
}
