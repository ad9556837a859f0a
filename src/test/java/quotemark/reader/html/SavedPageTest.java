package quotemark.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Block;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;

/// What must be in the text of a saved page, and what must not.
class SavedPageTest {
    private static final String FIRST =
            "The council voted on Monday, after five hours, to put the repairs of the bridge off.";
    private static final String SECOND =
            "Its engineer, who was not present, had promised the contrary in March, and again in May.";
    private static final String THIRD =
            "“We will wait for the spring,” the mayor said, and she left the room without an answer.";
    private static final String TEXT = FIRST + "\n" + SECOND + "\n" + THIRD;
    private static final String HEAD =
            "<title>Repairs slip | The Courier</title><h1>Repairs slip</h1>";

    private static String around(String what) {
        return HEAD
                + "<article><p>%s</p><p>%s</p>%s<p>%s</p></article>"
                        .formatted(FIRST, SECOND, what, THIRD);
    }

    /// The text without its headline.
    private static String body(String page) {
        String text = Html.read(page).text();
        return text.startsWith("Repairs slip\n") ? text.substring(text.indexOf('\n') + 1) : text;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read more: <a href=x>Why bridges rust</a></p>",
                "<p><strong>Lesen Sie auch:</strong> <a href=x>Warum Brücken rosten</a></p>",
                "<p>À lire aussi : <a href=x>Pourquoi les ponts rouillent</a></p>",
                "<p><a href=x>Why all the bridges of the county rust so early</a></p>",
                "<p>Advertisement</p>",
                "<p>- Anzeige -</p>",
                "<p>Sign up for our daily newsletter here.</p>",
                "<p>Follow us on all the networks there are.</p>",
                "<h3>Related stories</h3><ul><li><a href=x>Another bridge</a><li><a href=y>A third</a></ul>",
                "<figure><img src=x><div>The bridge in May</div></figure>",
                "<div class='wp-caption'><img src=x><p class='wp-caption-text'>The bridge in May</p></div>",
                "<span class='photo-credit'>Jane Doe/The Courier</span>",
                "<div class='author-bio'>Jane Doe covers all the bridges of the county.</div>",
                "<div class='sharedaddy'><h3>Share</h3></div>",
                "<div class='newsletterSignup'>Get the morning's bridges by mail.</div>",
                "<ul class='tag-list'><li>bridges<li>repairs</ul>",
                "<div class='cookie-banner'><p>We use cookies, and so do our partners.</p></div>",
                "<p class=pullquote>who was not present, had promised the contrary in March</p>",
                "<blockquote>We will wait for the spring,” the mayor said</blockquote>",
                "<aside><p>A box about all the bridges of the county, and their age.</p></aside>",
                "<blockquote class='wp-embedded-content'><a href=x>Another bridge</a></blockquote>"
            })
    void whatStandsBetweenTheParagraphsIsLeftOut(String between) {
        assertThat(body(around(between))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=comments><h3>2 comments</h3><p>I never liked that bridge, not even when it was new.</div>",
                "<section class='related'><p>In May, another bridge was closed to all heavy traffic, and to buses.</section>",
                "<div class='breadcrumb'>News &gt; County &gt; Bridges and other ways over water</div>",
                "<footer><p>© The Courier. All rights reserved in all the world and its counties.</footer>"
            })
    void whatStandsAroundTheArticleIsLeftOut(String beside) {
        assertThat(body(around("") + beside)).isEqualTo(TEXT);
    }

    @Test
    void whatBelongsToTheTextStays() {
        Content content =
                Html.read(
                        around(
                                "<h2>What comes next</h2><ul><li>a report in June<li>a vote in July</ul>"
                                        + "<blockquote>We wait for the spring.</blockquote>"
                                        + "<table><tr><td>Cost of the repairs</td><td>two million</td></tr></table>"));
        assertThat(content.blocks())
                .extracting(block -> block.kind() + " " + block.span().of(content.text()))
                .containsSequence(
                        "HEADING What comes next",
                        "LIST_ITEM a report in June",
                        "LIST_ITEM a vote in July",
                        "BLOCK_QUOTE We wait for the spring.",
                        "PARAGRAPH Cost of the repairs",
                        "PARAGRAPH two million");
    }

    @Test
    void theDeckStandsBelowTheHeadline() {
        String deck = "Money is there, the engineer says; the council prefers to wait for spring.";
        String page =
                "<title>Repairs slip | The Courier</title><header><h1>Repairs slip</h1><p class=standfirst>"
                        + deck
                        + "</p><p class=byline>By Jane Doe</p></header>"
                        + around("").substring(HEAD.length());
        Content content = Html.read(page);
        assertThat(content.text()).isEqualTo("Repairs slip\n" + deck + "\n" + TEXT);
        assertThat(content.blocks().get(1).kind()).isEqualTo(Kind.DECK);
        assertThat(content.metadata().byline()).isEqualTo("Jane Doe");
    }

    @Test
    void theLinesBelowTheHeadlineSayWhoWroteItAndWhen() {
        Metadata metadata =
                Html.read(
                                HEAD
                                        + "<div>By Jane Doe and John Roe</div><div>14 May 2026</div>"
                                        + around("").substring(HEAD.length()))
                        .metadata();
        assertThat(metadata.byline()).isEqualTo("Jane Doe and John Roe");
        assertThat(metadata.published()).isEqualTo("2026-05-14");
    }

    @Test
    void aPageSavedWithItsFolderIsRead() {
        String page =
                "<!-- saved from url=(0032)https://courier.example/bridge -->"
                        + HEAD
                        + "<link rel=stylesheet href='Repairs slip_files/main.css'>"
                        + "<script src='Repairs slip_files/ads.js.download'></script>"
                        + around("<img src='Repairs slip_files/bridge.jpg'>")
                                .substring(HEAD.length());
        Content content = Html.read(page);
        assertThat(content.text()).isEqualTo("Repairs slip\n" + TEXT);
        assertThat(content.metadata().address()).isEqualTo("https://courier.example/bridge");
    }

    @Test
    void aPlaceAndADateBeforeTheTextAreNoneOfIt() {
        assertThat(
                        body(
                                HEAD
                                        + "<article><div>Quayside</div><div>14 May 2026, 10:00</div><p>"
                                        + FIRST
                                        + "</p><p>"
                                        + SECOND
                                        + "</p><p>"
                                        + THIRD
                                        + "</p></article>"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td width=150><a href=x>Home</a><br><a href=y>News</a></td><td>%s<br><br>%s<br><br>%s</td></tr></table>",
                "<div><div>%s</div><div>%s</div><div>%s</div></div>",
                "<font>%s<br><br>%s<br><br>%s</font>",
                "<div itemprop=articleBody><span>%s</span><p>%s</p><section><p>%s</p></section></div>",
                "<div class=root><noscript><p>%s</p><p>%s</p><p>%s</p></noscript></div>",
                "<news-page><template shadowrootmode=open><p>%s</p><p>%s</p><p>%s</p></template></news-page>",
                "<div class='site-header'><article><p>%s</p><p>%s</p><p>%s</p></article></div>"
            })
    void markupOfAllTimesIsRead(String page) {
        assertThat(body(HEAD + page.formatted(FIRST, SECOND, THIRD))).isEqualTo(TEXT);
    }

    @Test
    void aSingleFilePageIsReadWithoutItsData() {
        String page =
                "<!DOCTYPE html> <html lang=en><!-- Page saved with SingleFile \n url: https://courier.example/bridge \n-->"
                        + "<meta charset=utf-8><title>Repairs slip</title><style>"
                        + "p{background:url(data:image/png;base64,AAAA)}".repeat(200)
                        + "</style>"
                        + around("<img src=data:image/png;base64,AAAA alt='A bridge in May'>")
                                .substring(HEAD.length());
        Content content = Html.read(page);
        assertThat(content.text()).isEqualTo("Repairs slip\n" + TEXT);
        assertThat(content.metadata().address()).isEqualTo("https://courier.example/bridge");
    }

    @Test
    void theTextThatIsOnlyInJsonIsRead() {
        String json =
                "{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}"
                        .formatted((TEXT + "\n" + TEXT).replace("\n", "\\n"));
        assertThat(
                        body(
                                "<title>Repairs slip</title><script type=application/ld+json>"
                                        + json
                                        + "</script><p>This page needs a newer browser than yours."))
                .contains(TEXT);
    }

    @Test
    void pagesOfLinksKeepThem() {
        String links = "<li><a href=x>One bridge and another one</a>".repeat(3);
        assertThat(Html.read("<ul>" + links + "</ul>").blocks())
                .extracting(Block::kind)
                .containsOnly(Kind.LIST_ITEM);
    }
}
