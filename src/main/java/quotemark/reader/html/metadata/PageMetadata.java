package quotemark.reader.html.metadata;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.WhiteSpace;
import quotemark.reader.encoding.StorableText;

/// What a web page says about its article: in JSON-LD, else in Open Graph and other `meta` tags,
/// else in its visible parts.
public final class PageMetadata {
    private static final int LONGEST = 500;
    private static final int LONGEST_BYLINE = 100;
    private static final Pattern SITE_SUFFIX =
            Pattern.compile("(.{15,}?) +[|–—»·:\\\\/-] +.{2,60}");
    private static final Pattern BY = Pattern.compile("(?i)^(by|von|par|por|door|di)\\s+");

    private final Document page;
    private final Metadata linked;
    private final MetaTags tags;

    private PageMetadata(Document page) {
        this.page = page;
        linked = JsonLd.of(page);
        tags = new MetaTags(page);
    }

    /// What it does not say is the empty string.
    public static Metadata of(Document page) {
        var said = new PageMetadata(page);
        return new Metadata(
                said.title(),
                said.byline(),
                said.publisher(),
                said.published(),
                said.language(),
                said.address());
    }

    /// The text of the article as the page repeats it for machines; empty if it does not.
    public static String statedText(Document page) {
        return JsonLd.body(page);
    }

    private String title() {
        return first(
                linked.title(), tags.first("og:title", "twitter:title", "dc.title"), ownTitle());
    }

    private String ownTitle() {
        String title = WhiteSpace.collapse(page.title());
        var suffixed = SITE_SUFFIX.matcher(title);
        return suffixed.matches() ? suffixed.group(1) : title;
    }

    private String byline() {
        String byline =
                first(
                        linked.byline(),
                        tags.first("author", "article:author", "dc.creator", "parsely-author"),
                        visibleByline());
        return BY.matcher(byline).replaceFirst("");
    }

    private String visibleByline() {
        return Stream.of(
                        "[itemprop=author] [itemprop=name]",
                        "[itemprop=author]",
                        "[rel=author]",
                        ".byline",
                        ".author")
                .flatMap(selector -> page.select(selector).stream().limit(1))
                .map(Element::text)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_BYLINE)
                .findFirst()
                .orElse("");
    }

    private String publisher() {
        return first(
                linked.publisher(), tags.first("og:site_name", "dc.publisher", "application-name"));
    }

    private String published() {
        String named =
                tags.first(
                        "article:published_time",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "pubdate",
                        "parsely-pub-date",
                        "sailthru.date");
        Stream<String> visible =
                page.select("[itemprop=datePublished], time[pubdate], time[datetime]").stream()
                        .flatMap(it ->
                                Stream.of(it.attr("datetime"), it.attr("content"), it.text()));
        Stream<String> said = Stream.concat(Stream.of(linked.published(), first(named)), visible);
        return said.flatMap(value -> Dates.inMetadata(value).stream()).findFirst().orElse("");
    }

    private String language() {
        String declared =
                first(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        linked.language(),
                        tags.first("og:locale", "content-language", "dc.language"));
        String tag = declared.replace('_', '-');
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? tag : "";
    }

    private String address() {
        return first(
                PageAddress.canonical(page),
                tags.first("og:url"),
                linked.address(),
                PageAddress.savedFrom(page));
    }

    /// The first that says something, and not too much.
    private static String first(String... sources) {
        return Stream.of(sources)
                .map(value -> WhiteSpace.collapse(StorableText.of(value)))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }
}
