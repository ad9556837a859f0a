package quotemark.session;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.contents.Origin;
import quotemark.text.Span;

/// Words of an article, to be pasted elsewhere.
///
/// @param words as they stand in the article; the passages of an interrupted quote joined by an
///   ellipsis
/// @param source who said them, and where they stand
public record Excerpt(String words, String source) {

    /// The selection, or the current quote where nothing is selected.
    ///
    /// @param current counts only where nothing is selected
    public static Optional<Excerpt> of(
            Annotations now, @Nullable Span selection, Optional<Quote> current) {
        return selection == null
                ? current.map(q -> new Excerpt(q.words(Fragment.Role.CONTENT), source(now, q)))
                : Optional.of(excerpt(now, selection));
    }

    private static Excerpt excerpt(Annotations now, Span selection) {
        Optional<Quote> quote =
                now.quotesTouching(selection).stream()
                        .filter(q -> q.hull().contains(selection))
                        .min(Comparator.comparingInt(q -> q.hull().length()));
        return new Excerpt(selection.of(now.text()).strip(), source(now, quote.orElse(null)));
    }

    private static String source(Annotations now, @Nullable Quote quote) {
        Article article = now.article();
        Stream<String> speaker =
                Optional.ofNullable(quote)
                        .flatMap(q -> now.find(q.speaker(), Speaker.class))
                        .stream()
                        .flatMap(s -> Stream.of(s.name(), s.role()));
        Stream<String> origin =
                Stream.concat(
                        Stream.of("“" + Origin.title(article) + "”"),
                        Origin.dateline(article).stream());
        return Stream.of(speaker, origin, Stream.of(article.address()))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// Both, as plain text.
    public String plain() {
        return words + "\n— " + source;
    }

    /// Both, for programs that paste formatted text.
    public String html() {
        var quotation = new Element("blockquote");
        words.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> quotation.appendElement("p").text(line));
        quotation.appendElement("footer").text("— " + source);
        return quotation.outerHtml();
    }
}
