package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import quotemark.annotation.Article;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// The passages of a text in which words were found: those with the most of the words, in the order
/// of the text.
record Passages(Sql sql, SearchWords words, ArticleRows articles) {
    private static final int MOST = 5;

    /// Words so near belong to one passage, in UTF-16 code units.
    private static final int NEAR = 120;

    /// @param parts which of the sought words are in it
    private record Passage(Span span, Set<Integer> parts) {

        boolean takes(SearchWords.Found next, String text) {
            return !parts.contains(next.part())
                    && next.span().end() - span.start() <= NEAR
                    && text.substring(span.end(), next.span().start()).indexOf('\n') < 0;
        }

        Passage with(SearchWords.Found next) {
            var more = new TreeSet<>(parts);
            more.add(next.part());
            return new Passage(span.hull(next.span()), more);
        }
    }

    /// None if there is a newer version of the article.
    List<Hit> in(Lookup.WholeText text) throws SQLException {
        Optional<UUID> id =
                sql.first(
                        "SELECT article FROM latest_version WHERE id = ?",
                        row -> Rows.id(row, "article"),
                        text.version());
        Optional<Article> article = id.isEmpty() ? Optional.empty() : articles.find(id.get());
        return article.isEmpty() ? List.of() : in(text, article.get());
    }

    private List<Hit> in(Lookup.WholeText text, Article article) throws SQLException {
        var codePoints = new CodePoints(text.text());
        List<SearchWords.Found> found = words.find(text.text());
        List<Span> spans = found.stream().map(SearchWords.Found::span).toList();
        int headline = codePoints.toUtf16(headline(text.version()));
        var hits = new ArrayList<Hit>();
        for (Passage passage : passages(text.text(), found)) {
            Span span = passage.span();
            Optional<Said> said = said(text.version(), codePoints.fromUtf16(span.start()));
            Hit.Kind kind = said.isPresent() ? Hit.Kind.QUOTE : Hit.Kind.TEXT;
            hits.add(
                    new Hit(
                            span.end() <= headline ? Hit.Kind.TITLE : kind,
                            article,
                            said.map(Said::quote).orElse(null),
                            span,
                            said.map(Said::speaker).orElse(""),
                            Snippet.around(text.text(), spans, span)));
        }
        return hits;
    }

    private static List<Passage> passages(String text, List<SearchWords.Found> found) {
        var passages = new ArrayList<Passage>();
        for (SearchWords.Found next : found) {
            if (!passages.isEmpty() && passages.getLast().takes(next, text)) {
                passages.add(passages.removeLast().with(next));
            } else {
                passages.add(new Passage(next.span(), Set.of(next.part())));
            }
        }
        return passages.stream()
                .sorted(Comparator.comparingInt((Passage p) -> p.parts().size()).reversed())
                .limit(MOST)
                .sorted(Comparator.comparing(Passage::span))
                .toList();
    }

    private record Said(UUID quote, String speaker) {}

    /// The innermost quote that has the code point in its content.
    private Optional<Said> said(UUID version, int position) throws SQLException {
        return sql.first(
                """
                SELECT quote.id, coalesce(name, '') AS speaker
                FROM quote JOIN fragment ON fragment.quote = quote.id
                LEFT JOIN speaker ON speaker.id = quote.speaker
                WHERE version = ?1 AND quote.start <= ?2 AND quote.end > ?2
                    AND fragment.role = 'CONTENT' AND fragment.start <= ?2 AND fragment.end > ?2
                ORDER BY quote.end - quote.start LIMIT 1
                """,
                row -> new Said(Rows.id(row, "id"), row.getString("speaker")),
                version,
                position);
    }

    /// Where the headline ends, in code points; 0 if the text has none.
    private int headline(UUID version) throws SQLException {
        return sql.number(
                "SELECT end FROM block WHERE version = ? AND ordinal = 0 AND kind = 'HEADLINE'",
                version);
    }
}
