package quotemark.export.html.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
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
import quotemark.export.html.parts.Chip;
import quotemark.export.html.parts.ClaimDetails;
import quotemark.export.html.parts.Ids;
import quotemark.export.html.parts.Looks;
import quotemark.export.html.parts.NoteMarkdown;
import quotemark.export.html.parts.TagTerms;
import quotemark.text.Span;

/// Writes the notes that stand beside the text.
final class MarginNotes {

    /// @param position of the words that it is about, in UTF-16 code units of the text
    record MarginNote(int position, Element element) {}

    private final Contents contents;
    private final ClaimDetails claims;
    private final MarkDetails details;

    MarginNotes(Contents contents) {
        this.contents = contents;
        this.claims = new ClaimDetails(contents);
        this.details = new MarkDetails(contents);
    }

    /// All of them, in text order.
    List<MarginNote> all() {
        var all = new ArrayList<MarginNote>();
        contents.quotes().forEach(quote -> all.add(ofQuote(quote)));
        contents.claimsOutsideQuotes().forEach(o -> all.add(ofClaim(o)));
        for (Claim claim : contents.claims()) {
            contents.evidence()
                    .hereOn(claim)
                    .forEach(evidence -> all.add(ofEvidence(claim, evidence)));
        }
        contents.notes().onPassages().forEach(note -> all.add(ofNote(note)));
        contents.tags().onPassages().forEach(tag -> all.add(ofTag(tag)));
        contents.suggested().forEach(one -> all.add(ofSuggested(one)));
        all.sort(Comparator.comparingInt(MarginNote::position));
        return all;
    }

    private MarginNote ofQuote(Quote quote) {
        Element note = card(quote);
        note.addClass(Looks.of(contents.speaker(quote)));
        details.describe(quote, note);
        Element who = note.appendElement("p").addClass("who");
        Chip.append(who, contents.speaker(quote)).after(" ");
        back(quote.id(), contents.name(quote), who);
        who.appendElement("small").text(contents.number(quote) + " · " + Labels.of(quote.kind()));
        parts(quote, note);
        contents.claimsIn(quote)
                .forEach(o -> claims.brief(contents.claim(o).orElseThrow(), o.stance(), note));
        TagTerms.append(contents.tags().about(quote), note);
        contents.notes().about(quote).forEach(own -> NoteMarkdown.append(own.markdown(), note));
        return new MarginNote(quote.hull().start(), note);
    }

    private MarginNote ofSuggested(SuggestedQuote one) {
        Quote quote = one.quote();
        Element note = card(quote).addClass("undecided");
        MarkDetails.describeSuggested(note);
        Element who = note.appendElement("p").addClass("who");
        back(quote.id(), one.name() + "?", who);
        who.appendElement("small").text(contents.sign(one) + " · " + Labels.of(quote.kind()));
        note.appendElement("p").addClass("standing").text(Labels.capital(one.standing()));
        parts(quote, note);
        return new MarginNote(quote.hull().start(), note);
    }

    private static void parts(Quote quote, Element note) {
        Element line = note.appendElement("p").addClass("parts");
        part(quote, Fragment.Role.SOURCE, "source", line);
        part(quote, Fragment.Role.CUE, "cue", line);
        part(quote, Fragment.Role.ADDRESSEE, "to", line);
        part(quote, Fragment.Role.CHANNEL, "via", line);
        if (line.childrenSize() == 0) {
            line.remove();
        }
    }

    private static void part(Quote quote, Fragment.Role role, String name, Element line) {
        String words = PlainText.line(quote.words(role));
        if (!words.isEmpty()) {
            Element part = line.appendElement("span").text(name + " ");
            part.appendElement("bdi").text(words);
            line.appendText(" ");
        }
    }

    private MarginNote ofClaim(Occurrence occurrence) {
        Element note = card(occurrence);
        details.describe(occurrence, note);
        Element who = note.appendElement("p").addClass("who");
        back(occurrence.id(), "In the article’s own words", who);
        Claim claim = contents.claim(occurrence).orElseThrow();
        note.addClass(Looks.of(claim));
        claims.brief(claim, occurrence.stance(), note);
        return new MarginNote(start(contents.annotations().spans(occurrence).stream()), note);
    }

    private MarginNote ofEvidence(Claim claim, Evidence evidence) {
        Element note = card(evidence).addClass("proof");
        MarkDetails.claims(note, List.of(claim.id()));
        Element who = note.appendElement("p").addClass("who");
        back(evidence.id(), "Evidence", who);
        who.appendElement("small").text(Labels.of(evidence.relation()));
        note.appendElement("p")
                .addClass("parts")
                .appendElement("a")
                .attr("href", "#" + Ids.claim(claim.id()))
                .text("claim %d: ".formatted(contents.number(claim)))
                .appendElement("bdi")
                .text(PlainText.line(claim.statement()));
        return new MarginNote(start(ClaimEvidence.span(evidence).stream()), note);
    }

    private MarginNote ofNote(Note about) {
        Element note = card(about);
        back(about.id(), "✎ Note", note.appendElement("p").addClass("who"));
        NoteMarkdown.append(about.markdown(), note);
        return new MarginNote(start(Notes.span(about).stream()), note);
    }

    private MarginNote ofTag(Tag tag) {
        Element note = card(tag);
        back(tag.id(), "# Tag", note.appendElement("p").addClass("who"));
        TagTerms.append(List.of(tag.term()), note);
        return new MarginNote(start(Tags.span(tag).stream()), note);
    }

    private static Element card(Entity about) {
        return new Element("div").addClass("note").id(Ids.note(about.id()));
    }

    /// The way back to the words.
    private static void back(UUID about, String shown, Element who) {
        who.appendElement("a")
                .attr("href", "#" + Ids.text(about))
                .appendElement("bdi")
                .text(PlainText.line(shown));
        who.appendText(" ");
    }

    private static int start(Stream<Span> spans) {
        return spans.mapToInt(Span::start).min().orElse(0);
    }
}
