package quotemark.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.Parcel;
import quotemark.export.html.parts.Ids;

class HtmlCopyTest {
    private final HtmlCopy html = new HtmlCopy();
    private final GoldenExample golden = new GoldenExample();
    private final Document page = page(golden.annotations());

    @Test
    void everyQuoteSpeakerAndClaimIsFound() {
        for (Quote quote : golden.annotations().quotes()) {
            assertThat(page.select("#" + Ids.text(quote.id())).is(".quoted, .reported")).isTrue();
            assertThat(page.getElementById(Ids.note(quote.id()))).isNotNull();
            assertThat(page.select(".ref a[href=#" + Ids.note(quote.id()) + "]")).hasSize(1);
        }
        for (Speaker speaker : golden.annotations().speakers()) {
            assertThat(page.select("#speakers tbody .name bdi").eachText())
                    .contains(speaker.name());
        }
        for (Claim claim : golden.annotations().claims()) {
            assertThat(page.select("#" + Ids.claim(claim.id()) + " h3").text())
                    .contains(claim.statement());
        }
    }

    @Test
    void theTextIsWholeBeneathItsMarks() {
        assertThat(text(page)).isEqualTo(GoldenExample.TEXT.strip().lines().toList());
    }

    @Test
    void aQuoteInAnotherLiesWithinIt() {
        Element inner = page.getElementById(Ids.text(golden.nested().id()));

        assertThat(inner).isNotNull();
        assertThat(inner.parents()).filteredOn(e -> e.is(".quoted.s0")).hasSize(1);
    }

    @Test
    void theTableOfSpeakersCountsOwnWords() {
        assertThat(page.select("#speakers tbody tr").eachText())
                .containsExactly(
                        "AR Ana Ruiz 1 9 (28 %) 1",
                        "CI The city 1 4 (13 %) 3",
                        "MA the mayor 1 4 (13 %) 2",
                        "The article’s own voice – 15 (47 %)");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aClaimIsToldWithItsPlacesItsEvidenceAndItsVerdict() {
        Document disputed = page(DisputedExample.annotations());
        Claim claim = DisputedExample.annotations().claims().getLast();
        Element told = disputed.expectFirst("#" + Ids.claim(claim.id()));

        assertThat(told.select(".status").text()).isEqualTo("⚑ Disputed claim");
        assertThat(told.select("dl").text())
                .contains("repeats in “The mayor’s turn”, The Other Paper, 20 February 2024")
                .contains("Topic Crime Claimed on 19 February 2024 Reason The city stands by them")
                .contains("Refutes (strong) city data say")
                .contains("Supports the mayor said in “The mayor’s turn”")
                .contains("The data, City Office: -12 per cent (looked at on 2 March 2024)")
                .contains("figures.ods (a file, SHA-256 abab")
                .contains("Verdict Mostly false, 2 of 1 to 5 (Truth)")
                .contains("contradicts “The crime figures are right”");
        assertThat(told.select(".written em").text()).isEqualTo("public");
    }

    @Test
    void statusesHaveTheNewsroomsNames() {
        Document page = Jsoup.parse(new HtmlCopy().export(DisputedExample.annotations()));

        assertThat(page.select("#claims .status").eachText()).anyMatch(s -> s.contains("Disputed"));
        assertThat(page.select(".legend").text()).contains("a claim ⚑ Disputed or refuted");
        assertThat(page.select(".front nav").text()).contains("1 Disputed");
    }

    @Test
    void thePolicyAllowsTheScriptAndTheStyleSheetInThePageAndNothingElse() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .isEqualTo(
                        "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                                .formatted(
                                        hash(page.expectFirst("style")),
                                        hash(page.expectFirst("script:not([type])"))));
        assertThat(page.select("script:not([type=application/ld+json]), style")).hasSize(2);
        assertThat(page.select("[style], link, img, iframe, [src]")).isEmpty();
    }

    private static String hash(Element element) throws Exception {
        byte[] bytes = element.data().getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    @Test
    void hostileWordsStayWords() {
        Document hostile = page(HostileExample.annotations());

        assertThat(hostile.select("script, style")).hasSize(3);
        assertThat(hostile.expectFirst("#quotemark-copy").data())
                .doesNotContain("<")
                .doesNotContain(">")
                .doesNotContain("&");
        assertThat(hostile.select("img, [onerror], [href^=javascript]")).isEmpty();
        assertThat(text(hostile).getFirst()).isEqualTo(HostileExample.EVIL);
        assertThat(hostile.select(".note .who bdi").text()).contains("<script>");
        assertThat(hostile.title()).doesNotContain("\u202E");
    }

    @Test
    void allOfItIsReadBackFromThePage() throws Exception {
        Annotations hostile = HostileExample.annotations();
        var copy = new CopyFile("copy.html", html.copy(hostile).main(), CopyFile.Siblings.NONE);

        assertThat(html.recognises(copy)).isTrue();
        assertThat(html.read(copy)).isEqualTo(Parcel.of(hostile));
        assertThat(html.leftOut(hostile)).isEmpty();
    }

    @Test
    void aPageWithoutItsDataSaysSo() {
        String cut = html.export(golden.annotations()).replaceAll("(?s)<script.*</script>", "");
        var copy =
                new CopyFile(
                        "a.html", cut.getBytes(StandardCharsets.UTF_8), CopyFile.Siblings.NONE);

        assertThat(html.recognises(copy)).isTrue();
        assertThatThrownBy(() -> html.read(copy))
                .isInstanceOf(CopyException.class)
                .hasMessageStartingWith("has lost its annotations on the way; ");
    }

    @Test
    void aPictureInANoteBecomesALink() {
        Document hostile = page(HostileExample.annotations());

        assertThat(hostile.select("#notes a").outerHtml())
                .isEqualTo("<a href=\"https://example.org/p\" rel=\"nofollow\">[p]</a>");
    }

    @Test
    void aQuoteWithoutSpeakerIsCalledUnattributed() {
        Quote nobodys = golden.denial().withSpeaker(null);
        Document honest =
                page(
                        Annotations.of(
                                golden.annotations().article(),
                                golden.annotations().version(),
                                List.of(nobodys)));

        assertThat(honest.select(".note .who").text()).isEqualTo("? unattributed 1 · indirect");
        assertThat(honest.select("#speakers tbody th").eachText()).contains("? unattributed");
    }

    @Test
    void anArticleWithoutAnythingMarkedIsAPage() {
        Document bare =
                page(
                        Annotations.of(
                                golden.annotations().article(),
                                golden.annotations().version(),
                                List.of()));

        assertThat(bare.select("h1").text()).isEqualTo("Crime fell, city data say");
        assertThat(bare.select(".notes, .filters, #claims")).isEmpty();
    }

    @Test
    void theSameAnnotationsGiveTheSameFile() {
        assertThat(html.export(new GoldenExample().annotations()))
                .isEqualTo(html.export(golden.annotations()));
    }

    private Document page(Annotations annotations) {
        return Jsoup.parse(html.export(annotations));
    }

    /// The blocks without chips and links.
    private static List<String> text(Document page) {
        Document copy = page.clone();
        copy.select(".chip, .ref").remove();
        return copy.select(".block").stream().map(Element::wholeText).toList();
    }
}
