package quotemark.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            Path file = ExportFile.write(exporter, annotations, folder).path();

            Copy copy = exporter.copy(annotations);
            assertThat(file)
                    .hasFileName("Crime fell, city data say" + exporter.ending())
                    .hasBinaryContent(copy.main());
            assertThat(names())
                    .as(exporter.format())
                    .hasSize(1 + copy.siblings().size() + copy.companions().size());
            for (String name : names()) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    @Test
    void aCopyOfSeveralFilesKeepsThemTogether() throws Exception {
        var pair = new Pair();
        Files.writeString(folder.resolve("Crime fell, city data say.b"), "mine");

        Path first = ExportFile.write(pair, annotations, folder).path();

        assertThat(first).hasFileName("Crime fell, city data say 2.a");
        assertThat(ExportFile.write(pair, annotations, folder).path()).isEqualTo(first);
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Crime fell, city data say.b",
                        "Crime fell, city data say 2.a",
                        "Crime fell, city data say 2.b",
                        "schema");
    }

    @Test
    void aFileThatCopiesShareIsNeverReplaced() throws Exception {
        Path mine = Files.writeString(folder.resolve("schema"), "mine");

        assertThatThrownBy(() -> ExportFile.write(new Pair(), annotations, folder))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("has another file “schema”: choose another folder.");
        assertThat(mine).hasContent("mine");
        assertThat(names()).containsExactly("schema");
    }

    /// The disk may be full before the last of them is written.
    @Test
    void ofSeveralFilesAllAreReplacedOrNone() throws Exception {
        ExportFile.write(new Pair(), annotations, folder);
        Path sibling = Files.write(folder.resolve("Crime fell, city data say.b"), new byte[] {9});
        Exporter unfinished =
                new Pair() {
                    @Override
                    public Copy copy(Annotations article) {
                        Copy pair = super.copy(article);
                        var siblings = new LinkedHashMap<>(pair.siblings());
                        siblings.put("/missing/folder.c", new byte[] {3});
                        return new Copy(pair.main(), siblings, pair.companions(), List.of());
                    }
                };

        assertThatThrownBy(() -> ExportFile.write(unfinished, annotations, folder))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining(": choose another folder.");
        assertThat(sibling).hasBinaryContent(new byte[] {9});
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Crime fell, city data say.a", "Crime fell, city data say.b", "schema");
    }

    /// A format of two files, and a third for all copies.
    private static class Pair implements Exporter {
        @Override
        public String format() {
            return "pair";
        }

        @Override
        public String description() {
            return "two files";
        }

        @Override
        public String ending() {
            return ".a";
        }

        @Override
        public Copy copy(Annotations annotations) {
            byte[] id = annotations.article().id().toString().getBytes(UTF_8);
            return new Copy(
                    id, Map.of(".b", new byte[] {1}), Map.of("schema", new byte[] {2}), List.of());
        }
    }

    @Test
    void anOlderCopyOfTheSameArticleIsReplaced() throws Exception {
        Annotations older = Annotations.of(annotations.article(), annotations.version(), List.of());
        for (Exporter exporter : List.of(new HtmlCopy(), new MarkdownCopy())) {
            Path first = ExportFile.write(exporter, older, folder).path();

            assertThat(ExportFile.write(exporter, annotations, folder).path()).isEqualTo(first);
            assertThat(first).hasBinaryContent(exporter.copy(annotations).main());
        }
    }

    @Test
    void anotherFileOfTheSameNameIsLeftAlone() throws Exception {
        Path other = folder.resolve("Crime fell, city data say.html");
        Files.writeString(other, "mine");

        Path file = ExportFile.write(new HtmlCopy(), annotations, folder).path();

        assertThat(file).hasFileName("Crime fell, city data say 2.html");
        assertThat(other).hasContent("mine");
        assertThat(ExportFile.write(new HtmlCopy(), annotations, folder).path()).isEqualTo(file);
    }

    @Test
    void aMissingFolderIsMade() throws Exception {
        Path file =
                ExportFile.write(new QuotesCsv(), annotations, folder.resolve("new/folder")).path();

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
