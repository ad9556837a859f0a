package quotemark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;
import quotemark.export.csv.QuotesCsv;
import quotemark.export.html.HtmlCopy;
import quotemark.export.markdown.MarkdownCopy;

class ExportFileTest {
    private final Annotations annotations = new GoldenExample().annotations();
    @TempDir Path folder;

    @Test
    void theFileIsNamedAfterTheTitleAndNothingElseIsLeftBehind() throws Exception {
        for (Exporter exporter : Exporters.all()) {
            Path file = ExportFile.write(exporter, annotations, folder);

            assertThat(file).hasContent(exporter.export(annotations));
        }
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Crime fell, city data say.html",
                        "Crime fell, city data say.md",
                        "Crime fell, city data say.csv",
                        "Crime fell, city data say.claims.csv",
                        "Crime fell, city data say.claimreview.json",
                        "Crime fell, city data say.replies.md",
                        "Crime fell, city data say.jsonld");
    }

    @Test
    void anOlderCopyOfTheSameArticleIsReplaced() throws Exception {
        Annotations older = Annotations.of(annotations.article(), annotations.version(), List.of());
        for (Exporter exporter : List.of(new HtmlCopy(), new MarkdownCopy())) {
            Path first = ExportFile.write(exporter, older, folder);

            assertThat(ExportFile.write(exporter, annotations, folder)).isEqualTo(first);
            assertThat(first).hasContent(exporter.export(annotations));
        }
    }

    @Test
    void anotherFileOfTheSameNameIsLeftAlone() throws Exception {
        Path other = folder.resolve("Crime fell, city data say.html");
        Files.writeString(other, "mine");

        Path file = ExportFile.write(new HtmlCopy(), annotations, folder);

        assertThat(file).hasFileName("Crime fell, city data say 2.html");
        assertThat(other).hasContent("mine");
        assertThat(ExportFile.write(new HtmlCopy(), annotations, folder)).isEqualTo(file);
    }

    @Test
    void aMissingFolderIsMade() throws Exception {
        Path file = ExportFile.write(new QuotesCsv(), annotations, folder.resolve("new/folder"));

        assertThat(file).exists();
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> ExportFile.write(new HtmlCopy(), annotations, file))
                .isInstanceOf(ExportException.class)
                .hasMessage("“" + file + "” is not a folder: choose another one.");
        assertThat(names()).containsExactly("file");
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
