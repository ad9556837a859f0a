package quotemark.export.html.parts;

import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.PlainText;

/// Tells of a claim: its status, what it says, who contests it, and what bears on it. Where it
/// stands is for others to tell.
public final class ClaimDetails {
    private final Contents contents;

    public ClaimDetails(Contents contents) {
        this.contents = contents;
    }

    /// Everything, with a link to the claim in the list of claims.
    ///
    /// @param stance how it is put where the note is
    public void brief(Claim claim, Occurrence.Stance stance, Element parent) {
        status(claim, parent.appendElement("p"))
                .appendElement("a")
                .attr("href", "#" + Ids.claim(claim.id()))
                .text("claim " + contents.number(claim));
        var facts = new Facts(parent).and(Labels.of(stance), claim.statement());
        reasons(claim, facts);
        facts.done();
    }

    /// Begins a line with the sign and status of a claim.
    public static Element status(Claim claim, Element line) {
        line.addClass("status").addClass(Looks.of(claim));
        line.appendElement("span").attr("aria-hidden", "true").text("⚑");
        return line.appendText(" " + Labels.capital(Labels.of(claim.status())) + " ");
    }

    /// Why it has its status: the reason, who contests it, what bears on it.
    public void reasons(Claim claim, Facts facts) {
        facts.and("Reason", claim.reason());
        facts.and("Contested by", Labels.of(claim.contester(), contents.annotations()));
        contents.evidence().on(claim).forEach(evidence -> tell(evidence, facts));
    }

    private void tell(Evidence evidence, Facts facts) {
        Element value = facts.value(Labels.of(evidence.relation())).addClass("proof");
        switch (evidence.source()) {
            case Evidence.Source.Passage passage -> {
                String words = PlainText.line(passage.anchor().exact());
                if (contents.evidence().isHere(evidence)) {
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
            case Evidence.Source.File file -> {
                value.appendElement("bdi").text(PlainText.line(file.name()));
                value.appendText(" (a file, SHA-256 " + file.sha256() + ")");
            }
        }
    }
}
