package quotemark.session.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.ClaimLink.Relation;
import quotemark.annotation.Contester;
import quotemark.annotation.Edit;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.export.DisputedExample;
import quotemark.export.ExportFile;
import quotemark.export.Exporters;
import quotemark.export.exchange.Parcel;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.Plain;
import quotemark.reader.ArticleReader;
import quotemark.reader.ReadArticle;
import quotemark.reader.UnreadableException;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Annotated copies that go into a real library.
class CopyIntakeTest {
    @TempDir Path folder;

    private final Annotations golden = AsRead.from(new GoldenExample().annotations());
    private Path file = Path.of("");
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        file = folder.resolve("test.quotemark");
        library = Library.openOrCreate(file);
    }

    @AfterEach
    void closeLibrary() throws LibraryException {
        library.close();
    }

    private Report take(Path... paths) throws LibraryException {
        return new Intake(library, "Reader", new Watcher() {}).take(Sources.of(List.of(paths)));
    }

    private Path copy(Annotations annotations, String name) throws Exception {
        return ExportFile.write(
                        Exporters.named("jsonld").orElseThrow(), annotations, folder.resolve(name))
                .path();
    }

    private Annotations here() throws LibraryException {
        return library.load(library.articles().getFirst().article().id()).annotations();
    }

    private void act(Change change) throws LibraryException {
        library.commit(
                new Edit(UUID.randomUUID(), "Act", Instant.EPOCH, "Eve", null, List.of(change)));
    }

    private static Annotations with(Annotations annotations, Change change) {
        return annotations.with(
                new Edit(UUID.randomUUID(), "Act", Instant.EPOCH, "Bob", null, List.of(change)));
    }

    @Test
    void aCopyOfWhatIsNotHereIsAnArticleWithAllThatIsOnIt() throws Exception {
        Path copy = copy(golden, "a");
        Report report = take(copy);

        assertThat(report.sentence()).isEqualTo("1 article added.");
        assertThat(report.last()).isEqualTo(golden.article().id());
        assertThat(Parcel.of(here()).entities()).isEqualTo(Parcel.of(golden).entities());
        assertThat(here().article()).isEqualTo(golden.article());
        assertThat(library.raw(here().version().raw()).bytes())
                .as("the file as it came")
                .isEqualTo(Files.readAllBytes(copy));
        assertThat(library.check()).isEmpty();
        assertThat(library.undo().orElseThrow().label()).isEqualTo("Import copy");
        assertThat(library.articles()).isEmpty();
    }

    @Test
    void theSameCopyOnceMoreChangesNothing() throws Exception {
        Path copy = copy(golden, "a");
        take(copy);
        List<String> before = Plain.dump(file);

        assertThat(take(copy).sentence()).isEqualTo("0 articles added, 1 already there.");
        assertThat(Plain.dump(file)).isEqualTo(before);
    }

    @Test
    void aChangedCopyIsOneEditThatSaysWhatIsNewChangedAndConflicting() throws Exception {
        take(copy(golden, "a"));
        Quote conflicting = here().quotes().get(0);
        Quote stale = here().quotes().get(1);
        act(Change.replace(conflicting, conflicting.withKind(Quote.Kind.SCARE)));
        act(Change.replace(stale, stale.withKind(Quote.Kind.SCARE)));
        Speaker speaker = Parcel.of(golden).all(Speaker.class).getFirst();
        Annotations theirs =
                with(
                        with(golden, Change.replace(conflicting, conflicting.withSpeaker(null))),
                        Change.replace(speaker, speaker.withRole("Mayor of the city")));
        List<String> before = Plain.dump(file);

        Report report = take(copy(theirs, "b"));

        assertThat(report.sentence())
                .isEqualTo("1 copy merged (1 changed, 1 conflicting, 1 changed here alone).");
        assertThat(report.written())
                .contains(
                        "Changed by the copy\tSpeaker “%s”: role was %s, is now Mayor of the city\n"
                                .formatted(
                                        speaker.name(),
                                        speaker.role().isEmpty() ? "none" : speaker.role()))
                .containsPattern(
                        "Conflicting: .*\tQuote “.*”: speaker was .*, is now none; kind was scare"
                                + " quote, is now ");
        assertThat(library.check()).isEmpty();
        assertThat(here().find(stale.id(), Quote.class).orElseThrow().kind())
                .isEqualTo(Quote.Kind.SCARE);
        List<String> after = Plain.dump(file);
        assertThat(take(copy(theirs, "b")).sentence())
                .isEqualTo("1 copy merged (1 changed here alone), 1 already there.");
        assertThat(Plain.dump(file)).isEqualTo(after);
        library.undo();
        assertThat(Plain.dump(file)).isEqualTo(before);
    }

    @Test
    void aCopyGoesIntoTheSameTextThatSomebodyElseOpened() throws Exception {
        Path text = Files.writeString(folder.resolve("crime.txt"), GoldenExample.TEXT);
        take(text);
        UUID version = here().version().id();
        assertThat(here().text())
                .as("the reader leaves the text as it is")
                .isEqualTo(golden.text());

        Report report = take(copy(golden, "a"));

        assertThat(report.sentence())
                .isEqualTo(
                        "1 copy merged (%d new).".formatted(Parcel.of(golden).entities().size()));
        assertThat(library.articles()).hasSize(1);
        assertThat(here().version().id()).isEqualTo(version);
        assertThat(here().quotes()).hasSameSizeAs(golden.quotes());
        assertThat(library.check()).isEmpty();
    }

    @Test
    void copiesInFoldersAndZipsAreMergedToo() throws Exception {
        Path copy = copy(golden, "in");
        Path zip = folder.resolve("copies.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("deep/copy.jsonld"));
            out.write(Files.readAllBytes(copy));
        }

        assertThat(take(folder.resolve("in")).sentence()).isEqualTo("1 article added.");
        assertThat(take(zip).sentence()).isEqualTo("0 articles added, 1 already there.");
    }

    @Test
    void whatLiesBesideCopiesIsNoArticle() throws Exception {
        for (String format : List.of("brat", "xmi", "tei", "csv", "html", "citron")) {
            ExportFile.write(Exporters.named(format).orElseThrow(), golden, folder.resolve("all"));
        }

        Report report = take(folder.resolve("all"));

        assertThat(report.problems()).isEmpty();
        assertThat(report.sentence())
                .isEqualTo("1 article added, 5 already there, 5 passed over as no articles.");
        assertThat(library.articles()).hasSize(1);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void aBrokenCopyIsNoArticle() throws Exception {
        String whole = Files.readString(copy(golden, "a"));
        Path half = Files.writeString(folder.resolve("half.jsonld"), whole.substring(0, 5000));

        assertThat(take(half).problems())
                .containsExactly(
                        new Problem(
                                half.toString(),
                                "“half.jsonld” is no whole JSON file; ask for it once more."));
        assertThat(library.articles()).isEmpty();
    }

    @Test
    void whatBreaksARuleOfTheLibraryIsToldAndTheOthersGoOn() throws Exception {
        Path bad = copy(AsRead.from(DisputedExample.annotations()), "disputed");
        String text = Files.readString(bad);
        Path worse = folder.resolve("worse.jsonld");
        Files.writeString(worse, text.replace("2024-03-02", "2024-13-02"));
        assertThat(Files.readString(worse)).isNotEqualTo(text);
        Path good = copy(golden, "good");

        Report report = take(worse, good);

        assertThat(report.problems())
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .startsWith("“worse.jsonld” holds what no library can keep (");
        assertThat(report.ending()).isEqualTo(Report.Ending.COMPLETE);
        assertThat(library.articles()).hasSize(1);
        assertThat(library.check()).isEmpty();
        assertThat(take(bad).problems()).isEmpty();
    }

    /// Who makes the copy has unlinked the claims since the first copy, and linked them anew.
    @Test
    void claimsThatAreLinkedThroughAnotherArticleAreNotLinkedTwice() throws Exception {
        Claim one = claim("It is safe.");
        Claim two = claim("It is not safe.");
        var link = new ClaimLink(UUID.randomUUID(), one.id(), two.id(), Relation.CONTRADICTS);
        var again = new ClaimLink(UUID.randomUUID(), two.id(), one.id(), Relation.CONTRADICTS);
        take(copy(stating("The bridge stays open.", one, two, link), "a"));

        Report report = take(copy(stating("The bridge is shut.", one, two, again), "b"));

        assertThat(report.problems()).isEmpty();
        assertThat(library.articles()).hasSize(2);
        assertThat(library.claimsAround(List.of(one.id())).claimLinks()).containsExactly(link);
        assertThat(library.check()).isEmpty();
    }

    private static Claim claim(String statement) {
        return new Claim(
                UUID.randomUUID(),
                statement,
                Claim.Status.CONTESTED,
                "",
                new Contester.TheArticle());
    }

    /// An article in whose words both claims stand.
    private static Annotations stating(String text, Claim one, Claim two, ClaimLink link)
            throws UnreadableException {
        ReadArticle read = ArticleReader.read(text + ".txt", text.getBytes(UTF_8)).article();
        Version version = read.version();
        var words = Anchor.at(version.text(), new Span(0, version.text().length()));
        return Annotations.of(
                read.article(),
                version,
                List.of(one, two, link, stated(one, version, words), stated(two, version, words)));
    }

    private static Occurrence stated(Claim claim, Version version, Anchor words) {
        return new Occurrence(
                UUID.randomUUID(),
                claim.id(),
                version.id(),
                null,
                List.of(words),
                Occurrence.Stance.ASSERTS);
    }

    @Test
    void whatGivesTwoThingsOneIdentityIsNotTaken() throws Exception {
        Path whole = copy(AsRead.from(DisputedExample.annotations()), "disputed");
        List<UUID> claims = DisputedExample.annotations().claims().stream().map(Claim::id).toList();
        Path twice = folder.resolve("twice.jsonld");
        Files.writeString(
                twice,
                Files.readString(whole)
                        .replace(claims.getFirst().toString(), claims.getLast().toString()));

        assertThat(take(twice).problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "“twice.jsonld” gives two things the same identity; ask for the copy once"
                                + " more.");
        assertThat(library.articles()).isEmpty();
    }
}
