package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Lens;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;
import quotemark.export.Exporters;
import quotemark.export.brat.BratCopy;
import quotemark.export.csv.QuotesCsv;
import quotemark.export.markdown.MarkdownCopy;
import quotemark.session.page.CopyPage;

class ExportingTest {
    private static final List<Exporter> FORMATS = List.of(new MarkdownCopy(), new QuotesCsv());

    private static final FolderOpener NOBODY =
            _ -> {
                throw new IOException("nobody asked for it");
            };

    @TempDir Path folder;

    private OpenDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new OpenDesk(folder);
        desk.reading(folder, "rain.txt", "The rain\n\n“It rained,” said Ana Pell of the rain.");
        desk.reading(folder, "sun.txt", "The sun\n\n“It shone,” said Ana Pell of the sun.");
        desk.mark("“It shone,”");
        desk.desk().tags().add(desk.find("“It shone,”"), "weather");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void theOpenArticleIsWrittenAndWhatItLeavesOutIsTold() throws Exception {
        desk.desk().exporting().open(order(List.of(new MarkdownCopy())), NOBODY);

        assertThat(names()).containsExactly("The sun.md");
        assertThat(desk.message()).contains("Wrote The sun.md to " + into() + ".");
    }

    @Test
    void allArticlesAreWrittenWithAListOfWhatTheyLeaveOut() throws Exception {
        desk.desk().exporting().articles(all(), order(Exporters.all()), NOBODY);

        assertThat(names()).contains("The rain.html", "The sun.html", "Left out.txt");
        assertThat(Files.readString(into().resolve("Left out.txt")))
                .contains("The sun.claims.csv leaves out 1 quote");
        assertThat(desk.message()).endsWith(" What they leave out is listed in Left out.txt.");
        assertThat(desk.desk().errands().running()).isEmpty();
    }

    @Test
    void whatIsCancelledKeepsWhatIsWrittenAndSaysSo() throws Exception {
        // As cancelling does to the thread that writes, which here is this one.
        desk.desk().errands().running().subscribe(Thread.currentThread()::interrupt);

        desk.desk().exporting().articles(all(), order(FORMATS), NOBODY);

        assertThat(desk.message()).startsWith("Cancelled; wrote ");
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void whatWasWrittenBeforeAProblemIsToldWithIt() throws Exception {
        Files.createDirectories(into());
        Files.writeString(into().resolve("visual.conf"), "mine");
        ExportOrder order = order(List.of(new MarkdownCopy(), new BratCopy()));

        desk.desk().exporting().open(order, NOBODY);
        String problem =
                "The folder “%s” has another file “visual.conf”: choose another folder."
                        .formatted(into());
        assertThat(desk.message())
                .startsWith(problem + " Before that, it wrote The sun.md to " + into() + ".");

        desk.desk().exporting().articles(all(), order(List.of(new BratCopy())), NOBODY);
        assertThat(desk.message()).isEqualTo(problem);
        assertThat(names()).containsExactlyInAnyOrder("The sun.md", "visual.conf");
    }

    @Test
    void whatIsDecidedIsSuggestedInNoCopy() throws Exception {
        var choice = new CopyChoice(Lens.SPEAKERS, Set.of(), true);

        desk.desk()
                .exporting()
                .articles(
                        all(),
                        new ExportOrder(List.of(new MarkdownCopy()), choice, into(), false),
                        NOBODY);

        assertThat(into().resolve("The rain.md"))
                .content()
                .contains("“It rained,”[^suggested-1]")
                .contains("% likely; Ana Pell?, direct; ");
        assertThat(into().resolve("The sun.md")).content().doesNotContain("suggested");
    }

    @Test
    void whatIsRejectedIsGoneFromTheNextPreview() throws Exception {
        desk.reading(folder, "hail.txt", "The hail\n\n“It hailed,” said Ana Pell of the hail.");
        var choice = new CopyChoice(Lens.SPEAKERS, Set.of(), true);
        desk.desk().exporting().preview(choice, null);
        assertThat(guesses()).hasSize(1);

        Suggesting suggesting = desk.desk().suggesting();
        suggesting.onProperty().set(true);
        desk.desk().session().choose(suggesting.shown().getFirst().id());
        suggesting.reject();
        desk.desk().exporting().preview(choice, null);

        assertThat(guesses()).isEmpty();
    }

    private List<String> guesses() {
        CopyPage page = Objects.requireNonNull(desk.desk().exporting().pageProperty().get());
        return page.rows().stream()
                .flatMap(row -> row.notes().stream())
                .filter(note -> note.looks().contains("undecided"))
                .map(note -> note.lines().getFirst().text())
                .toList();
    }

    private ExportOrder order(List<Exporter> formats) {
        return new ExportOrder(formats, CopyChoice.EVERYTHING, into(), false);
    }

    private List<UUID> all() {
        return desk.desk().session().articles().stream().map(one -> one.article().id()).toList();
    }

    private Path into() {
        return folder.resolve("copies");
    }

    private List<String> names() throws Exception {
        if (!Files.exists(into())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(into())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
