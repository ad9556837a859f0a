package quotemark.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// What a web page says about its article: in JSON-LD, else in Open Graph and other `meta` tags,
/// else in its visible parts.
final class PageMetadata {
    private static final int LONGEST = 500;
    private static final Pattern SITE_SUFFIX =
            Pattern.compile("(.{15,}?) +[|–—»·:\\\\/-] +.{2,60}");
    private static final Pattern BY = Pattern.compile("(?i)^(by|von|par|por|door|di)\\s+");
    private static final Pattern SAVED_FROM =
            Pattern.compile("(?:saved from url=\\(\\d+\\)|url: ?)(https?://\\S+)");

    private final Document page;
    private final Metadata linked;

    private PageMetadata(Document page) {
        this.page = page;
        linked = JsonLd.of(page);
    }

    static Metadata of(Document page) {
        return new PageMetadata(page).read();
    }

    private Metadata read() {
        return new Metadata(
                first(
                        List.of(
                                linked::title,
                                meta("og:title", "twitter:title", "dc.title"),
                                this::title)),
                BY.matcher(
                                first(
                                        List.of(
                                                linked::byline,
                                                meta(
                                                        "author",
                                                        "article:author",
                                                        "dc.creator",
                                                        "parsely-author"),
                                                words(
                                                        "[itemprop=author] [itemprop=name]",
                                                        "[itemprop=author]",
                                                        "[rel=author]",
                                                        ".byline",
                                                        ".author"))))
                        .replaceFirst(""),
                first(
                        List.of(
                                linked::publisher,
                                meta("og:site_name", "dc.publisher", "application-name"))),
                first(List.of(linked::published, this::date)),
                language(),
                first(List.of(this::canonical, meta("og:url"), linked::address, this::savedFrom)));
    }

    private static String first(List<Supplier<String>> sources) {
        return sources.stream()
                .map(Supplier::get)
                .map(value -> WhiteSpace.collapse(Encoding.storable(value)).replace('\0', '\uFFFD'))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    private Supplier<String> meta(String... names) {
        return () ->
                Stream.of(names)
                        .flatMap(name ->
                                page
                                        .select(
                                                "meta[property=%1$s], meta[name=%1$s]"
                                                        .formatted(name))
                                        .stream())
                        .map(element -> element.attr("content").strip())
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private Supplier<String> words(String... selectors) {
        return () ->
                Stream.of(selectors)
                        .flatMap(selector -> page.select(selector).stream().limit(1))
                        .map(Element::text)
                        .filter(text -> !text.isBlank() && text.length() <= 100)
                        .findFirst()
                        .orElse("");
    }

    private String date() {
        String named =
                first(
                        List.of(
                                meta(
                                        "article:published_time",
                                        "date",
                                        "dc.date",
                                        "dc.date.issued",
                                        "pubdate",
                                        "parsely-pub-date",
                                        "sailthru.date")));
        Stream<String> visible =
                page.select("[itemprop=datePublished], time[pubdate], time[datetime]").stream()
                        .flatMap(it ->
                                Stream.of(it.attr("datetime"), it.attr("content"), it.text()));
        return Stream.concat(Stream.of(named), visible)
                .flatMap(value -> Dates.inMetadata(value).stream())
                .findFirst()
                .orElse("");
    }

    private String title() {
        String title = WhiteSpace.collapse(page.title());
        var suffixed = SITE_SUFFIX.matcher(title);
        return suffixed.matches() ? suffixed.group(1) : title;
    }

    private String language() {
        String declared =
                first(
                        List.of(
                                () -> page.select("html").attr("lang"),
                                () -> page.select("html").attr("xml:lang"),
                                linked::language,
                                meta("og:locale", "content-language", "dc.language")));
        String tag = declared.replace('_', '-');
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? tag : "";
    }

    private String canonical() {
        return web(page.select("link[rel=canonical]").attr("href"));
    }

    private static String web(String address) {
        return address.matches("https?://\\S+") ? address : "";
    }

    /// The comment that browsers put into a page when they save it.
    private String savedFrom() {
        List<Node> start =
                Stream.concat(
                                page.childNodes().stream(),
                                page.select("html").stream()
                                        .flatMap(html -> html.childNodes().stream()))
                        .toList();
        return start.stream()
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
                .flatMap(found ->
                        found.find() ? Optional.of(found.group(1)).stream() : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
