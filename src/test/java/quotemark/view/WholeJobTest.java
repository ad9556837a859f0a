package quotemark.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.Exporters;
import quotemark.text.Anchor;

/// The whole job on the sample article, from the first key to the copy that is handed over.
class WholeJobTest {
    private static final String CLAIM =
            "Not one inspection was carried out between that report and the closure";
    private static final Path SAMPLE = Path.of("assets/samples/harbour-bridge.txt");
    private static final String EVIDENCE = "the bearing was examined four times in those two years";

    @TempDir Path folder;

    @Test
    void theWindowComesWithTheArticleWhereTheReaderWas() throws Exception {
        int place;
        try (var open = OpenWindow.with(folder, SAMPLE)) {
            open.hands().press(PAGE_DOWN);
            place = open.placeAtRest();
            assertThat(place).isPositive();
        }
        try (var open = OpenWindow.startedWith(folder, SAMPLE)) {
            assertThat(open.placeAtRest()).isEqualTo(place);
        }
    }

    @Test
    void theWholeJobIsDoneByKeyboardAndSurvivesTheRestart() throws Exception {
        Annotations before;
        int place;
        try (var open = OpenWindow.over(folder)) {
            openSample(open);
            markQuotes(open.hands());
            flagClaim(open.hands());
            writeNote(open.hands());
            before = open.annotations();
            assertMarked(before);
            undoAndRedo(open);
            assertThat(open.annotations()).isEqualTo(before);
            look(open.hands());
            place = open.placeAtRest();
            assertThat(place).isPositive();
        }
        try (var open = OpenWindow.over(folder)) {
            reopen(open);
            assertThat(open.annotations()).isEqualTo(before);
            assertThat(open.placeAtRest()).isEqualTo(place);
            assertThat(open.ask(() -> open.settings().text().get().size()))
                    .isCloseTo(17.5 * 1.1, offset(.01));
            assertThat(open.ask(open.settings().theme()::get)).isEqualTo(Theme.SEPIA);
            export(open);
        }
        assertCopies(before);
    }

    private static void openSample(OpenWindow open) {
        open.answers().articles(SAMPLE);
        open.hands().press(CONTROL, O);
        open.hands().press(ENTER);
        assertThat(open.annotations().article().title())
                .isEqualTo("Harbour bridge repairs slip into next year, council hears");
    }

    private static void markQuotes(Hands hands) {
        hands.caretAt("open a bridge");
        hands.keys("qs");
        hands.type("Helen Strand");
        hands.press(ENTER);
        hands.select("divers had found more rust than expected below the waterline");
        hands.keys("q1");
        hands.caretAt("promised september");
        hands.keys("qs");
        hands.type("Tomas Brandt");
        hands.press(ENTER);
    }

    private static void flagClaim(Hands hands) {
        hands.select(CLAIM.toLowerCase(Locale.ROOT));
        hands.keys("c");
        hands.select(EVIDENCE);
        hands.keys("e");
    }

    private static void writeNote(Hands hands) {
        hands.select("a third of their trade");
        hands.keys("n");
        hands.type("Whose books say so?");
        hands.press(CONTROL, ENTER);
    }

    private static void undoAndRedo(OpenWindow open) {
        Annotations all = open.annotations();
        open.hands().press(CONTROL, Z);
        assertThat(open.annotations().notes()).isEmpty();
        open.hands().press(CONTROL, Z);
        assertThat(open.annotations().evidence(all.claims().getFirst().id())).isEmpty();
        open.hands().press(CONTROL, Y);
        open.hands().press(CONTROL, Y);
    }

    private static void look(Hands hands) {
        hands.press(CONTROL, SHIFT, D);
        hands.press(CONTROL, EQUALS);
        hands.press(PAGE_DOWN);
        hands.press(PAGE_DOWN);
        hands.pulse();
    }

    private static void reopen(OpenWindow open) {
        assertThat(open.shown()).isEmpty();
        openSample(open);
        open.hands().pulse();
    }

    private static void assertMarked(Annotations marked) {
        assertThat(marked.quotes().stream().map(WholeJobTest::contents))
                .containsExactly(
                        List.of(
                                "“We are not going to open a bridge that we would not drive our own"
                                        + " children across,”",
                                "“and I will not be hurried into saying otherwise.”"),
                        List.of("divers had found more rust than expected below the waterline"),
                        List.of(
                                "“I was promised September,”",
                                "“Then I was promised Christmas. Last week a man from the works"
                                        + " office rang me and said, ‘Mr Brandt, I would stop asking if"
                                        + " I were you.’”"));
        assertThat(marked.quotes().stream().map(Quote::kind))
                .containsExactly(Quote.Kind.DIRECT, Quote.Kind.INDIRECT, Quote.Kind.DIRECT);
        assertThat(marked.quotes().stream().map(q -> speaker(marked, q)))
                .containsExactly("Helen Strand", "Helen Strand", "Tomas Brandt");
        assertThat(marked.claims())
                .extracting(Claim::statement, Claim::status)
                .containsExactly(tuple(CLAIM, Claim.Status.CONTESTED));
        assertThat(marked.evidence(marked.claims().getFirst().id())).hasSize(1);
        assertThat(marked.notes())
                .extracting(Note::markdown)
                .containsExactly("Whose books say so?");
    }

    private static List<String> contents(Quote quote) {
        return quote.anchors(Fragment.Role.CONTENT).stream().map(Anchor::exact).toList();
    }

    private static String speaker(Annotations marked, Quote quote) {
        return marked.find(quote.speaker(), Speaker.class).orElseThrow().name();
    }

    /// Chooses every format and another folder, without a mouse.
    private void export(OpenWindow open) throws Exception {
        Path into = Files.createDirectory(folder.resolve("copies"));
        open.copy(into.toString());
        open.hands().press(CONTROL, E);
        open.hands().press(CONTROL, A);
        open.hands().press(CONTROL, V);
        for (int i = 1; i < Exporters.all().size(); i++) {
            open.hands().press(SHIFT, TAB);
            open.hands().press(SPACE);
        }
        open.hands().press(ENTER);
        assertThat(open.message()).startsWith("Wrote ").contains(" to " + into + ".");
    }

    private void assertCopies(Annotations marked) throws Exception {
        try (var files = Files.list(folder.resolve("copies"))) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            assertThat(Exporters.all())
                    .allSatisfy(format ->
                            assertThat(names).anyMatch(name -> name.endsWith(format.ending())));
        }
        Document page = Jsoup.parse(html());
        String text = page.body().text();
        for (Quote quote : marked.quotes()) {
            assertThat(text).contains(contents(quote));
        }
        assertThat(page.select("#speakers tbody .name bdi").eachText())
                .containsExactlyInAnyOrder("Helen Strand", "Tomas Brandt");
        assertThat(page.select("h3").text()).contains(CLAIM);
        assertThat(page.select(".proof").text()).contains(EVIDENCE);
        assertThat(text).contains("Whose books say so?");
    }

    private String html() throws Exception {
        try (var files = Files.list(folder.resolve("copies"))) {
            Path page =
                    files.filter(f -> extension(f.toString()).equals("html"))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(page);
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
