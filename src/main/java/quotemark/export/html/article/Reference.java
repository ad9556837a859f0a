package quotemark.export.html.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Tag;
import quotemark.export.SuggestedQuote;
import quotemark.export.contents.ClaimEvidence;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.Notes;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.Tags;
import quotemark.export.html.parts.Ids;
import quotemark.export.html.parts.Looks;
import quotemark.text.Span;

/// The small link behind the last word of a passage to the margin note about it.
///
/// @param end where the passage ends, in UTF-16 code units of the text
/// @param spoken what it says to those who listen to the page
record Reference(int end, String shown, String spoken, String look, UUID about) {

    /// In text order.
    static List<Reference> all(Contents contents) {
        var all = new ArrayList<Reference>();
        contents.quotes().forEach(quote -> all.add(of(contents, quote)));
        contents.claimsOutsideQuotes().forEach(o -> all.add(of(contents, o)));
        contents.claims()
                .forEach(claim ->
                        contents.evidence()
                                .hereOn(claim)
                                .forEach(e -> all.add(of(contents, claim, e))));
        contents.notes().onPassages().forEach(note -> all.add(of(note)));
        contents.tags().onPassages().forEach(tag -> all.add(of(tag)));
        contents.suggested().forEach(one -> all.add(of(contents, one)));
        all.sort(Comparator.comparingInt(Reference::end));
        return all;
    }

    private static Reference of(Contents contents, Quote quote) {
        List<Claim> claims =
                contents.claimsIn(quote).stream()
                        .flatMap(occurrence -> contents.claim(occurrence).stream())
                        .toList();
        String name = contents.name(quote);
        return new Reference(
                quote.anchors(Fragment.Role.CONTENT).getLast().span().end(),
                contents.initials(quote)
                        + " "
                        + contents.number(quote)
                        + " ⚑".repeat(claims.size()),
                "note %d: %s, %s".formatted(contents.number(quote), name, Labels.of(quote.kind())),
                claims.isEmpty() ? "plain" : Looks.of(claims.getFirst()),
                quote.id());
    }

    private static Reference of(Contents contents, Occurrence occurrence) {
        Claim claim = contents.claim(occurrence).orElseThrow();
        return new Reference(
                contents.annotations().spans(occurrence).getLast().end(),
                "⚑ " + contents.number(claim),
                "note: claim " + contents.number(claim) + ", " + contents.status(claim),
                Looks.of(claim),
                occurrence.id());
    }

    private static Reference of(Contents contents, Claim claim, Evidence evidence) {
        String does = Labels.of(evidence.relation());
        return new Reference(
                ClaimEvidence.span(evidence).map(Span::end).orElseThrow(),
                does + " ⚑ " + contents.number(claim),
                "note: " + does + " claim " + contents.number(claim),
                "proof",
                evidence.id());
    }

    private static Reference of(Contents contents, SuggestedQuote one) {
        return new Reference(
                one.places().getLast().end(),
                contents.sign(one),
                "note, %s: %s, %s"
                        .formatted(one.standing(), one.name(), Labels.of(one.quote().kind())),
                "undecided",
                one.quote().id());
    }

    private static Reference of(Note note) {
        return new Reference(
                Notes.span(note).map(Span::end).orElseThrow(),
                "✎",
                "the reader's note",
                "plain",
                note.id());
    }

    private static Reference of(Tag tag) {
        return new Reference(
                Tags.span(tag).map(Span::end).orElseThrow(),
                "#",
                "the reader's tag " + tag.term(),
                "plain",
                tag.id());
    }

    Element link() {
        Element sup = new Element("sup").addClass("ref");
        sup.appendElement("a")
                .addClass(look)
                .attr("href", "#" + Ids.note(about))
                .attr("aria-label", PlainText.line(spoken))
                .text(PlainText.line(shown));
        return sup;
    }
}
