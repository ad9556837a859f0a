package quotemark.export.html.article;

import java.util.List;
import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Quote;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;
import quotemark.export.html.parts.WebLink;

/// What stands between the headline and the text: where the article comes from, what is marked in
/// it, who has how much of it.
final class Front {
    private final Contents contents;

    Front(Contents contents) {
        this.contents = contents;
    }

    Element element() {
        Element front = new Element("div").addClass("front").attr("lang", "en");
        dateline(front.appendElement("p").addClass("dateline"));
        if (!contents.quotes().isEmpty()) {
            new ShareBar(contents).append(front);
        }
        counts(front.appendElement("nav").attr("aria-label", "In this copy"));
        return front;
    }

    private void dateline(Element line) {
        Origin.dateline(contents.article())
                .forEach(part -> line.appendElement("bdi").text(PlainText.line(part)));
        line.appendElement("span").text(Labels.count(contents.words().all(), "word"));
        String address = contents.article().address();
        if (!address.isBlank()) {
            WebLink.append(address, address.replaceFirst("^https?://(www\\.)?", ""), line);
        }
    }

    private void counts(Element nav) {
        List<Quote> quotes = contents.quotes();
        link(nav, "#marks", Labels.count(quotes.size(), "quote"));
        int unattributed = contents.quotesOf(null).size();
        if (unattributed > 0) {
            link(nav, "#speakers", unattributed + " unattributed");
        }
        link(nav, "#speakers", Labels.count(contents.speakers().size(), "speaker"));
        List<Claim> claims = contents.claims();
        if (!claims.isEmpty()) {
            long contested =
                    claims.stream().filter(c -> c.status() == Claim.Status.CONTESTED).count();
            String text = Labels.count(claims.size(), "claim");
            link(
                    nav,
                    "#claims",
                    contested == 0
                            ? text
                            : text
                                    + ", "
                                    + contested
                                    + " "
                                    + contents.name(Claim.Status.CONTESTED));
        }
        if (!contents.suggested().isEmpty()) {
            String suggested = Labels.count(contents.suggested().size(), "suggestion");
            link(nav, "#marks", suggested + ", not decided, not counted");
        }
        link(nav, "#marks", "How it is marked");
    }

    private static void link(Element nav, String address, String text) {
        nav.appendElement("a").attr("href", address).text(text);
        nav.appendText(" ");
    }
}
