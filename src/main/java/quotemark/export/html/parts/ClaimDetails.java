package quotemark.export.html.parts;

import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Days;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Verdict;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.Origin;
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
    public Element status(Claim claim, Element line) {
        line.addClass("status").addClass(Looks.of(claim));
        line.appendElement("span").attr("aria-hidden", "true").text("⚑");
        return line.appendText(" " + Labels.capital(PlainText.line(contents.status(claim))) + " ");
    }

    /// Why it has its status: the reason, who contests it, what bears on it, what was concluded.
    public void reasons(Claim claim, Facts facts) {
        facts.and("Reason", claim.reason());
        if (claim.certainty() != Claim.Certainty.UNSTATED) {
            facts.and("Certainty", Labels.of(claim.certainty()));
        }
        facts.and("Contested by", Labels.of(claim.contester(), contents.annotations()));
        contents.evidence().on(claim).forEach(evidence -> tell(evidence, facts));
        contents.verdict(claim).ifPresent(verdict -> tell(verdict, facts));
    }

    private static void tell(Verdict verdict, Facts facts) {
        facts.and("Verdict", Labels.of(verdict.rating()));
        Element value = facts.value("Concluded by");
        value.appendElement("bdi").text(PlainText.line(verdict.author()));
        value.appendText(", " + PlainText.line(Days.written(verdict.date())));
        if (!verdict.address().isBlank()) {
            value.appendText(", ");
            WebLink.append(verdict.address(), verdict.address(), value);
        }
    }

    private void tell(Evidence evidence, Facts facts) {
        Element value = facts.value(Labels.of(evidence)).addClass("proof");
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
                    value.appendText(" in ").appendElement("bdi").text(article(passage));
                }
            }
            case Evidence.Source.Page page -> {
                String title = page.title().isBlank() ? page.address() : page.title();
                WebLink.append(page.address(), title, value);
                if (!page.publisher().isBlank()) {
                    value.appendText(", ")
                            .appendElement("bdi")
                            .text(PlainText.line(page.publisher()));
                }
                if (!page.excerpt().isBlank()) {
                    value.appendText(": ")
                            .appendElement("bdi")
                            .text(PlainText.line(page.excerpt()));
                }
                if (!page.accessed().isBlank()) {
                    value.appendText(
                            " (looked at on "
                                    + PlainText.line(Days.written(page.accessed()))
                                    + ")");
                }
            }
            case Evidence.Source.File file -> {
                value.appendElement("bdi").text(PlainText.line(file.name()));
                value.appendText(" (a file, SHA-256 " + file.sha256() + ")");
            }
        }
    }

    private String article(Evidence.Source.Passage passage) {
        return contents.annotations()
                .articleOf(passage.version())
                .map(article -> PlainText.line(Origin.cited(article)))
                .orElse("another article");
    }
}
