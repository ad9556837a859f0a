package quotemark.export.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Mark;
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
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Words the notes beside the text.
public final class SideNotes {
    private final Contents contents;

    private SideNotes(Contents contents) {
        this.contents = contents;
    }

    /// All of them, in the order in which their words begin.
    public static List<SideNote> of(Contents contents) {
        var notes = new SideNotes(contents);
        var all = new ArrayList<SideNote>();
        contents.quotes().forEach(quote -> all.add(notes.ofQuote(quote)));
        contents.claimsOutsideQuotes().forEach(o -> all.add(notes.ofClaim(o)));
        for (Claim claim : contents.claims()) {
            contents.evidence().hereOn(claim).forEach(e -> all.add(notes.ofEvidence(claim, e)));
        }
        List<Note> written = contents.notes().onPassages();
        for (int i = 0; i < written.size(); i++) {
            all.add(ofNote(written.get(i), i + 1));
        }
        List<Tag> tags = contents.tags().onPassages();
        for (int i = 0; i < tags.size(); i++) {
            all.add(ofTag(tags.get(i), i + 1));
        }
        contents.suggested().forEach(one -> all.add(notes.ofSuggested(one)));
        all.sort(Comparator.comparingInt(SideNote::start));
        return List.copyOf(all);
    }

    private static Fact.Builder around(Quote quote) {
        return new Fact.Builder()
                .and("source", quote.words(Fragment.Role.SOURCE))
                .and("cue", quote.words(Fragment.Role.CUE))
                .and("to", quote.words(Fragment.Role.ADDRESSEE))
                .and("via", quote.words(Fragment.Role.CHANNEL));
    }

    private SideNote ofSuggested(SuggestedQuote one) {
        return new SideNote(
                one.quote().id(),
                one.places(),
                contents.sign(one),
                PlainText.line(one.name()) + "?",
                one.standing(),
                around(one.quote()).and("kind", Labels.of(one.quote().kind())).facts(),
                Colours.ofSuggested(),
                Mark.Style.SUGGESTED);
    }

    private SideNote ofQuote(Quote quote) {
        String number = " " + contents.number(quote);
        Fact.Builder facts = around(quote);
        contents.annotations()
                .find(quote.parent(), Quote.class)
                .filter(contents.quotes()::contains)
                .ifPresent(parent -> facts.and("within", "quote " + contents.number(parent)));
        contents.claimsIn(quote).forEach(occurrence -> claim(occurrence, facts));
        facts.tags(contents.tags().about(quote)).notes(contents.notes().about(quote));
        return new SideNote(
                quote.id(),
                quote.anchors(Fragment.Role.CONTENT).stream().map(Anchor::span).toList(),
                PlainText.line(contents.initials(quote)) + number,
                PlainText.line(contents.name(quote)),
                "quote" + number + ", " + Labels.of(quote.kind()),
                facts.facts(),
                Colours.of(quote, contents),
                quote.kind() == Quote.Kind.INDIRECT ? Mark.Style.REPORTED : Mark.Style.QUOTED);
    }

    private void claim(Occurrence occurrence, Fact.Builder facts) {
        Claim claim = contents.claim(occurrence).orElseThrow();
        facts.and(
                Labels.of(occurrence.stance()) + " claim " + contents.number(claim),
                claim.statement() + " (" + contents.status(claim) + ")");
    }

    private SideNote ofClaim(Occurrence occurrence) {
        Claim claim = contents.claim(occurrence).orElseThrow();
        var facts = new Fact.Builder();
        claim(occurrence, facts);
        return new SideNote(
                occurrence.id(),
                contents.annotations().spans(occurrence),
                "claim " + contents.number(claim),
                "In the article’s own words",
                "claim " + contents.number(claim) + ", " + contents.status(claim),
                facts.facts(),
                Colours.of(claim),
                Mark.Style.CLAIM);
    }

    private SideNote ofEvidence(Claim claim, Evidence evidence) {
        String does = Labels.of(evidence.relation()) + " claim " + contents.number(claim);
        return new SideNote(
                evidence.id(),
                places(ClaimEvidence.span(evidence)),
                does,
                "Evidence",
                Labels.of(evidence) + " claim " + contents.number(claim),
                new Fact.Builder().and("", claim.statement()).facts(),
                Colours.ofEvidence(),
                Mark.Style.EVIDENCE);
    }

    private static SideNote ofNote(Note note, int number) {
        return new SideNote(
                note.id(),
                places(Notes.span(note)),
                "note " + number,
                "Note",
                "on a passage",
                new Fact.Builder().and("", NoteText.of(note.markdown())).facts(),
                Colours.ofRemark(),
                Mark.Style.REMARK);
    }

    private static SideNote ofTag(Tag tag, int number) {
        return new SideNote(
                tag.id(),
                places(Tags.span(tag)),
                "tag " + number,
                "Tag",
                "on a passage",
                new Fact.Builder().and("", tag.term()).facts(),
                Colours.ofRemark(),
                Mark.Style.REMARK);
    }

    private static List<Span> places(Optional<Span> span) {
        return List.of(span.orElseThrow());
    }
}
