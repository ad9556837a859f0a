package quotemark.export.html.sections;

import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Days;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;
import quotemark.export.html.parts.ClaimDetails;
import quotemark.export.html.parts.Facts;
import quotemark.export.html.parts.Ids;
import quotemark.export.html.parts.Looks;
import quotemark.export.html.parts.NoteMarkdown;
import quotemark.export.html.parts.TagTerms;

/// The claims, with all places where they stand.
public final class ClaimList {
    private final Contents contents;
    private final ClaimDetails details;

    public ClaimList(Contents contents) {
        this.contents = contents;
        this.details = new ClaimDetails(contents);
    }

    /// Appends nothing if there are no claims.
    public void append(Element main) {
        if (contents.claims().isEmpty()) {
            return;
        }
        Element section = Section.append(main, "claims", "Claims");
        for (Claim claim : contents.claims()) {
            append(
                    claim,
                    section.appendElement("div")
                            .addClass("full")
                            .addClass(Looks.of(claim))
                            .id(Ids.claim(claim.id())));
        }
    }

    private void append(Claim claim, Element parent) {
        Element heading = parent.appendElement("h3");
        heading.appendElement("span").addClass("number").text(contents.number(claim) + "");
        heading.appendText(" ").appendElement("bdi").text(PlainText.line(claim.statement()));
        details.status(claim, parent.appendElement("p")).appendText("claim");
        var facts = new Facts(parent);
        Element places = facts.value("Stated");
        contents.occurrencesOf(claim).forEach(occurrence -> place(occurrence, places));
        contents.elsewhere(claim).forEach(occurrence -> elsewhere(occurrence, places));
        facts.and("Topic", claim.topic());
        facts.and("Claimed on", Days.written(claim.date()));
        details.reasons(claim, facts);
        contents.bearings(claim).forEach(bearing -> facts.and("Bears on", bearing));
        contents.verdict(claim)
                .filter(verdict -> !verdict.explanation().isBlank())
                .ifPresent(verdict -> NoteMarkdown.append(verdict.explanation(), parent));
        TagTerms.append(contents.tags().about(claim), parent);
        contents.notes().about(claim).forEach(note -> NoteMarkdown.append(note.markdown(), parent));
    }

    private void place(Occurrence occurrence, Element places) {
        Element place = places.appendElement("span").addClass("place");
        place.appendText(Labels.of(occurrence.stance()) + " ");
        Quote quote = contents.annotations().find(occurrence.quote(), Quote.class).orElse(null);
        Element link = place.appendElement("a");
        if (quote == null) {
            link.attr("href", "#" + Ids.text(occurrence.id())).text("in the article’s own words");
        } else {
            link.attr("href", "#" + Ids.text(quote.id()))
                    .text(PlainText.line(contents.name(quote)) + ", " + contents.number(quote));
        }
    }

    private void elsewhere(Occurrence occurrence, Element places) {
        String article =
                contents.articleOf(occurrence).map(Origin::cited).orElse("another article");
        Element place = places.appendElement("span").addClass("place");
        place.appendText(Labels.of(occurrence.stance()) + " in ")
                .appendElement("bdi")
                .text(PlainText.line(article));
    }
}
