package quotemark.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import quotemark.suggest.CounterVoice;
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

    /// With which words the article answers the current claim right after it, as a proposal; what
    /// is evidence on it already is not proposed anew.
    public Optional<Span> answer() {
        return session.annotations()
                .flatMap(now -> session.currentClaim().flatMap(claim -> answer(now, claim)));
    }

    private static Optional<Span> answer(Annotations now, Claim claim) {
        return now.occurrences().stream()
                .filter(o -> o.claim().equals(claim.id()))
                .flatMap(o -> CounterVoice.after(now.text(), now.spans(o).getLast()).stream())
                .filter(answer -> known(now, claim, passage(now, answer)).isEmpty())
                .findFirst();
    }

    /// Takes the selected words as evidence that refutes the current claim. Where nobody was said
    /// to contest it, it is now whoever says these words: the speaker of the quote they stand in,
    /// or the article itself. Words that are evidence already do something else to the claim from
    /// now on: each relation has its turn.
    public void addPassage(Span selection) {
        session.annotations()
                .ifPresent(now ->
                        session.currentClaim()
                                .ifPresentOrElse(
                                        claim -> addPassage(now, claim, selection),
                                        () -> session.tell(ClaimActs.NO_CLAIM)));
    }

    private void addPassage(Annotations now, Claim claim, Span selection) {
        Source.Passage source = passage(now, selection);
        known(now, claim, source).ifPresentOrElse(this::turn, () -> refute(now, claim, source));
    }

    private static Source.Passage passage(Annotations now, Span words) {
        return new Source.Passage(now.version().id(), Anchor.at(now.text(), words));
    }

    private static Optional<Evidence> known(Annotations now, Claim claim, Source source) {
        return now.evidence(claim.id()).stream().filter(e -> e.source().equals(source)).findFirst();
    }

    private void turn(Evidence before) {
        change(before, before.withRelation(before.relation().next()));
    }

    private void refute(Annotations now, Claim claim, Source.Passage source) {
        var changes = new ArrayList<Change>();
        changes.add(create(claim, Relation.REFUTES, source));
        if (claim.contester() instanceof Contester.Unknown) {
            Contester contester = whoSays(now, source.anchor().span());
            changes.add(Change.replace(claim, claim.with(draft -> draft.contester = contester)));
        }
        session.act("Add evidence", changes);
    }

    /// Takes the selected words as evidence on any claim of the library, wherever that stands.
    public void addPassage(UUID claim, Relation relation, Span selection) {
        session.annotations()
                .map(now -> passage(now, selection))
                .ifPresent(source ->
                        session.withClaims(
                                List.of(claim),
                                graph -> add(graph.claim(claim), relation, source)));
    }

    private void add(Optional<Claim> claim, Relation relation, Source source) {
        claim.ifPresent(known -> {
            session.act("Add evidence", List.of(create(known, relation, source)));
            session.tell(Message.undoable("Evidence added on: " + known.statement()));
        });
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
