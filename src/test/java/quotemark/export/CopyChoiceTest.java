package quotemark.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Lens;
import quotemark.annotation.Note;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.annotation.Tag;
import quotemark.export.contents.Contents;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.Parcel;
import quotemark.export.html.HtmlCopy;
import quotemark.export.paper.Colours;

class CopyChoiceTest {
    private static final String NOTE = "Between you and me";
    private static final String TERM = "doubtful";

    private final Annotations all = all();

    private static Annotations all() {
        Annotations disputed = DisputedExample.annotations();
        UUID version = disputed.version().id();
        UUID claim = disputed.claims().getFirst().id();
        List<Entity> own =
                List.of(
                        new Note(new UUID(7, 1), version, claim, null, NOTE),
                        new Note(new UUID(7, 2), version, null, null, NOTE),
                        new Tag(new UUID(7, 3), version, claim, null, TERM));
        return disputed.with(
                new Edit(
                        new UUID(7, 0),
                        "Note",
                        Instant.EPOCH,
                        "Eve",
                        null,
                        own.stream().map(Change::create).toList()));
    }

    static List<Exporter> forPrograms() {
        return Exporters.forPrograms();
    }

    private Copy copy(String format, CopyPart... without) {
        return Exporters.named(format)
                .orElseThrow()
                .showing(new CopyChoice(Lens.SPEAKERS, Set.of(without)))
                .copy(all);
    }

    private static String text(Copy copy) {
        return new String(copy.main(), UTF_8);
    }

    @Test
    void notesThatAreLeftOutStandNowhereInTheFile() {
        for (String format : List.of("html", "md", "txt")) {
            assertThat(text(copy(format))).contains(NOTE, TERM);
            assertThat(text(copy(format, CopyPart.NOTES)))
                    .doesNotContain(NOTE, TERM)
                    .contains("2 notes; 1 tag");
        }
    }

    @Test
    void whatIsLeftOutIsTold() {
        for (String format : List.of("html", "docx", "pdf", "md", "txt")) {
            assertThat(copy(format, CopyPart.NOTES).leftOut())
                    .as(format)
                    .startsWith("2 notes", "1 tag");
            assertThat(copy(format, CopyPart.EVIDENCE).leftOut())
                    .as(format)
                    .startsWith("4 pieces of evidence");
            assertThat(copy(format, CopyPart.CLAIMS).leftOut())
                    .as(format)
                    .startsWith("2 claims", "4 pieces of evidence");
        }
    }

    @Test
    void withTheClaimsGoesWhatHangsOnThem() throws Exception {
        Copy copy = copy("html", CopyPart.CLAIMS);

        Parcel read =
                new HtmlCopy().read(new CopyFile("a.html", copy.main(), CopyFile.Siblings.NONE));
        assertThat(read.all(Claim.class)).isEmpty();
        assertThat(read.all(Note.class)).extracting(Note::about).containsOnlyNulls();
        assertThat(read.all(Tag.class)).isEmpty();
        assertThat(text(copy)).doesNotContain("The data are", "figures.ods");
    }

    @ParameterizedTest
    @MethodSource("forPrograms")
    void formatsForProgramsHoldEverything(Exporter format) {
        var nothing = new CopyChoice(Lens.KINDS, Set.of(CopyPart.values()));

        assertThat(format.showing(nothing).copy(all).main()).isEqualTo(format.copy(all).main());
    }

    @ParameterizedTest
    @EnumSource(
            value = Lens.class,
            names = {"SPEAKERS", "KINDS", "CLAIMS", "CUES"})
    void thePageOpensThroughTheLens(Lens lens) {
        String name = lens.name().toLowerCase(Locale.ROOT);
        Document page =
                Jsoup.parse(text(new HtmlCopy().showing(new CopyChoice(lens, Set.of())).copy(all)));

        assertThat(page.body().className()).isEqualTo("lens-" + name);
        assertThat(page.select("select[name=lens] option[selected]").eachAttr("value"))
                .containsExactly(name);
        assertThat(page.select(".legend .by-" + name)).isNotEmpty();
    }

    @Test
    void paperHasTheColoursOfTheLens() {
        assertThat(colours(Lens.SPEAKERS))
                .containsExactly(Palette.light(0), Palette.light(1), Palette.light(2));
        assertThat(colours(Lens.KINDS))
                .containsExactly(
                        Palette.light(Palette.of(Quote.Kind.DIRECT)),
                        Palette.light(Palette.of(Quote.Kind.DIRECT)),
                        Palette.light(Palette.of(Quote.Kind.INDIRECT)));
        assertThat(colours(Lens.CLAIMS)).containsExactly("#c9302c", Colours.SOFT, "#c9302c");
        assertThat(colours(Lens.CUES)).containsExactly("#2457d6", "#2457d6", "#8f5a00");
    }

    private List<String> colours(Lens lens) {
        var contents = Contents.of(all, lens);
        return contents.quotes().stream().map(quote -> Colours.of(quote, contents)).toList();
    }

    @Test
    void aQuoteSaysWhatEachLensNeeds() {
        Document page = Jsoup.parse(text(new HtmlCopy().copy(all)));

        var seen = new ArrayList<String>();
        for (Element note : page.select(".note[data-s]")) {
            seen.add(
                    "%s %s %s"
                            .formatted(
                                    note.attr("data-k"), note.attr("data-q"), note.attr("data-t")));
        }
        assertThat(seen)
                .containsExactly(
                        "direct contested neutral", "direct  neutral", "indirect contested loaded");
    }
}
