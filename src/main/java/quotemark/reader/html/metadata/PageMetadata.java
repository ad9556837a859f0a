package quotemark.reader.html.metadata;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import quotemark.reader.content.Bylines;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.WhiteSpace;
import quotemark.reader.encoding.StorableText;

/// What a web page says about its article: in JSON-LD, else in Open Graph and other `meta` tags,
/// else in its visible parts.
public final class PageMetadata {
    private static final int LONGEST = 500;
    private static final Pattern SITE_SUFFIX =
            Pattern.compile("(.{15,}?) +[|–—»·:\\\\/-] +.{2,60}");

    private static final String VISIBLE_DATES =
            "[itemprop=datePublished], time[pubdate], time[datetime], .published, .dateline, .pubdate,"
                    + " .publish-date, .published-date, .date-published, .entry-date, .post-date";

    private final Document page;
    private final Metadata linked;
    private final MetaTags tags;

    private final JsonLd scripts;

    public PageMetadata(Document page) {
        this.page = page;
        scripts = new JsonLd(page);
        linked = scripts.metadata();
        tags = new MetaTags(page);
    }

    /// What the page does not say is the empty string.
    public Metadata metadata() {
        return new Metadata(title(), byline(), publisher(), published(), language(), address());
    }

    /// The text of the article as the page repeats it for machines; empty if it does not.
    public String text() {
        return scripts.text();
    }

    private String title() {
        return first(
                linked.title(),
                tags.first("dc.title", "og:title", "twitter:title", "parsely-title"),
                ownTitle());
    }

    private String ownTitle() {
        String title = WhiteSpace.collapse(page.title());
        var suffixed = SITE_SUFFIX.matcher(title);
        return suffixed.matches() ? suffixed.group(1) : title;
    }

    private String byline() {
        return first(
                linked.byline(),
                Bylines.namesIn(tags.first("dc.creator")),
                Bylines.namesIn(tags.first("author")),
                Bylines.namesIn(tags.first("article:author")),
                Bylines.namesIn(tags.first("parsely-author")),
                VisibleByline.of(page));
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
                        "datepublished",
                        "dc.date",
                        "dc.created",
                        "publishdate",
                        "publish-date",
                        "pdate",
                        "dc.date.issued",
                        "pubdate",
                        "parsely-pub-date",
                        "sailthru.date");
        Stream<String> visible =
                page.select(VISIBLE_DATES).stream()
                        .flatMap(it ->
                                Stream.of(
                                        it.attr("datetime"),
                                        it.attr("content"),
                                        it.attr("title"),
                                        it.text()));
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
