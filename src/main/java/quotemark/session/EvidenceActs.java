package quotemark.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Evidence.Relation;
import quotemark.annotation.Evidence.Source;
import quotemark.annotation.Quote;
import quotemark.annotation.RawFile;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a reader does with evidence.
public final class EvidenceActs {
    /// In bytes. More would make the library slow to copy.
    private static final long LARGEST = 50_000_000;

    private final ReadingSession session;
    private final Background reading;

    /// @param reading reads files
    public EvidenceActs(ReadingSession session, Background reading) {
        this.session = session;
        this.reading = reading;
    }

    /// Takes the selected words as evidence that refutes the current claim. Where nobody was said
    /// to contest it, it is now whoever says these words: the speaker of the quote they stand in,
    /// or the article itself.
    public void addPassage(Span selection) {
        session.annotations()
                .ifPresent(now ->
                        session.currentClaim()
                                .ifPresentOrElse(
                                        claim -> addPassage(now, claim, selection),
                                        () -> session.tell(ClaimActs.NO_CLAIM)));
    }

    private void addPassage(Annotations now, Claim claim, Span selection) {
        var anchor = Anchor.at(now.text(), selection);
        var changes = new ArrayList<Change>();
        var source = new Source.Passage(now.version().id(), anchor);
        changes.add(create(claim, Relation.REFUTES, source));
        if (claim.contester() instanceof Contester.Unknown) {
            Contester contester = whoSays(now, anchor.span());
            changes.add(Change.replace(claim, claim.with(draft -> draft.contester = contester)));
        }
        session.act("Add evidence", changes);
    }

    private static Contester whoSays(Annotations now, Span span) {
        return ClaimPlace.around(now, span)
                .map(Quote::speaker)
                .<Contester>map(Contester.BySpeaker::new)
                .orElseGet(Contester.TheArticle::new);
    }

    /// Takes a web address as evidence for or against the current claim. Nothing is fetched.
    public void addPage(Relation relation, Source.Page page) {
        session.currentClaim()
                .ifPresentOrElse(
                        claim ->
                                session.act("Add evidence", List.of(create(claim, relation, page))),
                        () -> session.tell(ClaimActs.NO_CLAIM));
    }

    /// Takes a file as evidence for or against the current claim, and keeps its bytes. Nothing in
    /// it is executed.
    public void addFile(Relation relation, Path file) {
        session.currentClaim()
                .ifPresentOrElse(
                        claim ->
                                reading.run(
                                        () -> read(file),
                                        raw -> addFile(claim, relation, raw),
                                        session::fail),
                        () -> session.tell(ClaimActs.NO_CLAIM));
    }

    private void addFile(Claim claim, Relation relation, RawFile raw) {
        if (raw.bytes().length > LARGEST) {
            session.tell(
                    Message.problem(
                            "“%s” is larger than %d MB; give its web address instead."
                                    .formatted(raw.name(), LARGEST / 1_000_000)));
        } else {
            var source = new Source.File(raw.name(), raw.sha256(), raw.mediaType());
            session.act("Add evidence", List.of(create(claim, relation, source)), raw);
        }
    }

    private static RawFile read(Path file) throws IOException {
        String type =
                Objects.requireNonNullElse(
                        Files.probeContentType(file), "application/octet-stream");
        // One byte more than may be, so that what is too large is not read whole.
        try (var bytes = Files.newInputStream(file)) {
            return RawFile.of(
                    String.valueOf(file.getFileName()),
                    type,
                    bytes.readNBytes(Math.toIntExact(LARGEST + 1)));
        }
    }

    private static Change create(Claim claim, Relation relation, Source source) {
        return Change.create(
                new Evidence(
                        UUID.randomUUID(),
                        claim.id(),
                        relation,
                        Evidence.Strength.UNRATED,
                        source));
    }

    /// Changes a piece of evidence to what it is after.
    public void change(Evidence before, Evidence after) {
        if (!after.equals(before)) {
            session.act("Change evidence", List.of(Change.replace(before, after)));
        }
    }

    public void remove(Evidence evidence) {
        session.act("Remove evidence", List.of(Change.delete(evidence)));
        session.tell(Message.undoable("Evidence removed."));
    }
}
