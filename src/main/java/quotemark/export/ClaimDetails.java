package quotemark.export;

import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;

/// Tells of a claim: its status, what it says, who contests it, and what bears on it.
final class ClaimDetails {
    private final Contents contents;

    ClaimDetails(Contents contents) {
        this.contents = contents;
    }

    /// As in a margin note: everything but where it stands.
    ///
    /// @param stance how it is put where the note is
    void brief(Claim claim, Occurrence.Stance stance, Element parent) {
        status(claim, parent.appendElement("p"))
                .appendElement("a")
                .attr("href", "#" + Ids.claim(claim.id()))
                .text("claim " + contents.number(claim));
        var facts = new Facts(parent).and(Labels.of(stance), claim.statement());
        reasons(claim, facts);
        facts.done();
    }

    /// As in the list of claims: where it stands, too.
    void full(Claim claim, Element parent) {
        Element heading = parent.appendElement("h3");
        heading.appendElement("span").addClass("number").text(contents.number(claim) + "");
        heading.appendText(" ").appendElement("bdi").text(PlainText.line(claim.statement()));
        status(claim, parent.appendElement("p")).appendText("claim");
        var facts = new Facts(parent);
        Element places = facts.value("Stated");
        contents.occurrencesOf(claim).forEach(occurrence -> place(occurrence, places));
        reasons(claim, facts);
        contents.notesAbout(claim).forEach(note -> NoteMarkdown.append(note.markdown(), parent));
    }

    private static Element status(Claim claim, Element line) {
        line.addClass("status").addClass(Looks.of(claim));
        line.appendElement("span").attr("aria-hidden", "true").text("⚑");
        return line.appendText(" " + Labels.capital(Labels.of(claim.status())) + " ");
    }

    private void reasons(Claim claim, Facts facts) {
        facts.and("Reason", claim.reason());
        facts.and("Contested by", Labels.of(claim.contester(), contents.annotations()));
        contents.evidence(claim).forEach(evidence -> tell(evidence, facts));
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

    private void tell(Evidence evidence, Facts facts) {
        Element value = facts.value(Labels.of(evidence.relation())).addClass("proof");
        switch (evidence.source()) {
            case Evidence.Source.Passage passage -> {
                String words = PlainText.line(passage.anchor().exact());
                if (contents.isHere(evidence)) {
                    value.appendElement("a")
                            .attr("href", "#" + Ids.text(evidence.id()))
                            .appendElement("bdi")
                            .text(words);
                } else {
                    value.appendElement("bdi").text(words);
                    value.appendText(" (in another article)");
                }
            }
            case Evidence.Source.Page page -> {
                String title = page.title().isBlank() ? page.address() : page.title();
                WebLink.append(page.address(), title, value);
                if (!page.excerpt().isBlank()) {
                    value.appendText(": ")
                            .appendElement("bdi")
                            .text(PlainText.line(page.excerpt()));
                }
            }
        }
    }
}
