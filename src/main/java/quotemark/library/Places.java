package quotemark.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.text.Span;

/// Where in the library something stands of which a short text was found: in the newest versions of
/// articles, the newest article first.
record Places(Sql sql, SearchWords words, Texts texts, ArticleRows articles) {
    private static final String OF_ARTICLE =
            """
            SELECT article, latest_version.id AS version, NULL AS entity, start, end
            FROM latest_version LEFT JOIN block
                ON block.version = latest_version.id AND ordinal = 0 AND block.kind = 'HEADLINE'
            WHERE article = ?
            """;

    /// Where somebody is quoted first in each of the last articles.
    private static final String OF_SPEAKER =
            """
            SELECT article, version, quote.id AS entity, min(quote.start) AS start, quote.end
            FROM quote JOIN latest_version ON latest_version.id = quote.version
            WHERE speaker = ? GROUP BY version ORDER BY read DESC LIMIT 3
            """;

    private static final String OF_CLAIM =
            """
            SELECT article, occurrence.version, claim AS entity,
                min(coalesce(passage.start, quote.start)) AS start,
                coalesce(passage.end, quote.end) AS end
            FROM occurrence JOIN latest_version ON latest_version.id = occurrence.version
            LEFT JOIN quote ON quote.id = occurrence.quote
            LEFT JOIN occurrence_passage AS passage
                ON passage.occurrence = occurrence.id AND passage.ordinal = 0
            WHERE claim = ? GROUP BY occurrence.version ORDER BY read DESC LIMIT 3
            """;

    /// What it is about is chosen with it.
    private static final String OF_REMARK =
            """
            SELECT article, remark.version, coalesce(about_quote, about_claim, remark.id) AS entity,
                coalesce(remark.start, quote.start) AS start, coalesce(remark.end, quote.end) AS end
            FROM %s AS remark JOIN latest_version ON latest_version.id = remark.version
            LEFT JOIN quote ON quote.id = about_quote
            WHERE remark.id = ?
            """;

    List<Hit> of(Lookup.ShortText named) throws SQLException {
        return switch (named.kind()) {
            case "ARTICLE" ->
                    hits(named, named.part() == 0 ? Hit.Kind.TITLE : Hit.Kind.ORIGIN, OF_ARTICLE);
            case "SPEAKER" -> hits(named, Hit.Kind.SPEAKER, OF_SPEAKER);
            case "CLAIM" -> hits(named, Hit.Kind.CLAIM, OF_CLAIM);
            case "NOTE" -> hits(named, Hit.Kind.NOTE, OF_REMARK.formatted("note"));
            case "TAG" -> hits(named, Hit.Kind.TAG, OF_REMARK.formatted("tag"));
            default -> throw new SQLException("nothing is found by the kind " + named.kind());
        };
    }

    private record Place(UUID article, @Nullable UUID entity, @Nullable Span span) {}

    private List<Hit> hits(Lookup.ShortText named, Hit.Kind kind, String select)
            throws SQLException {
        List<Span> found = words.find(named.text()).stream().map(SearchWords.Found::span).toList();
        // FTS5 and Java may disagree on what is a letter.
        Span first = found.isEmpty() ? new Span(0, named.text().length()) : found.getFirst();
        var snippet = Snippet.around(named.text(), found, first);
        var hits = new ArrayList<Hit>();
        for (Place place : sql.list(select, this::place, named.entity())) {
            Optional<Article> article = articles.find(place.article());
            if (article.isPresent()) {
                hits.add(new Hit(kind, article.get(), place.entity(), place.span(), "", snippet));
            }
        }
        return hits;
    }

    private Place place(ResultSet row) throws SQLException {
        UUID version = Rows.id(row, "version");
        @Nullable Span span =
                row.getString("end") == null ? null : Anchors.span(row, texts.codePoints(version));
        return new Place(Rows.id(row, "article"), Rows.idOrNull(row, "entity"), span);
    }
}
