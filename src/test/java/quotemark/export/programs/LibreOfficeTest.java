package quotemark.export.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Palette;
import quotemark.export.docx.DocxCopy;
import quotemark.export.paper.Colours;

/// The Word copy in LibreOffice, which writes it anew in its own format.
class LibreOfficeTest {
    @TempDir static Path folder;
    private static Document content;

    @BeforeAll
    static void convert() throws Exception {
        Path program = Installed.program("soffice", "libreoffice");
        Path copy = folder.resolve("copy.docx");
        var golden = new GoldenExample().annotations();
        Files.write(copy, new DocxCopy().by("Mara Lindqvist").copy(golden).main());
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "odt",
                                "--outdir",
                                folder.toString(),
                                copy.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.txt").toFile())
                        .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("output.txt")).content().contains("writer8");
        try (var odt = FileSystems.newFileSystem(folder.resolve("copy.odt"))) {
            content =
                    Jsoup.parse(
                            Files.readString(odt.getPath("content.xml")), "", Parser.xmlParser());
        }
    }

    @Test
    void theCommentsAreTheAnnotatorsAndStandAtTheirWords() {
        assertThat(content.getElementsByTag("dc:creator").eachText())
                .isNotEmpty()
                .containsOnly("Mara Lindqvist");
        assertThat(content.getElementsByTag("office:annotation").eachText())
                .anyMatch(comment -> comment.contains("Ana Ruiz, quote 1, direct"))
                .anyMatch(comment -> comment.contains("the mayor, quote 2, direct"))
                .anyMatch(comment -> comment.contains("The city, quote 3, indirect"));
        assertThat(between("The city, quote 3")).isEqualTo("that they were wrong");
    }

    /// What stands between the beginning and the end of a comment.
    private static String between(String comment) {
        Element begins =
                content.getElementsByTag("office:annotation").stream()
                        .filter(one -> one.text().contains(comment))
                        .findFirst()
                        .orElseThrow();
        Element ends =
                Objects.requireNonNull(
                        content.selectFirst(
                                "office|annotation-end[office:name=%s]"
                                        .formatted(begins.attr("office:name"))));
        var words = new StringBuilder();
        boolean within = false;
        for (Node node : content.nodeStream().toList()) {
            within = (within || node.equals(begins)) && !node.equals(ends);
            if (within && node instanceof TextNode text && !isWithin(text, begins)) {
                words.append(text.getWholeText());
            }
        }
        return words.toString();
    }

    private static boolean isWithin(TextNode text, Element element) {
        Element parent = text.parent();
        return parent != null && (parent.equals(element) || parent.parents().contains(element));
    }

    @Test
    void quotesAreShadedInTheColoursOfTheirSpeakers() {
        assertThat(shade("The figures are wrong,")).isEqualTo(Colours.tint(Palette.light(0), 24));
        assertThat(shade("that they were wrong")).startsWith("#").isNotEqualTo("#ffffff");
    }

    private static String shade(String words) {
        String style =
                content.getElementsByTag("text:span").stream()
                        .filter(span -> span.text().contains(words))
                        .reduce((_, last) -> last)
                        .orElseThrow()
                        .attr("text:style-name");
        return content.getElementsByAttributeValue("style:name", style)
                .select("style|text-properties")
                .attr("fo:background-color");
    }

    @Test
    void theTablesOfSpeakersAndClaimsAreThere() {
        assertThat(content.getElementsByTag("table:table").eachText())
                .anyMatch(table -> table.contains("Ana Ruiz"))
                .anyMatch(table -> table.contains("The crime figures are wrong"));
    }
}
