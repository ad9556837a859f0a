package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quotemark.reader.archive.Packing;

/// Files that are made to fill the memory, or to keep a reader waiting.
class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir Path folder;

    static Stream<Arguments> bombs() throws IOException {
        byte[] zeros = new byte[200_000_000];
        return Stream.of(
                Arguments.of(
                        "a.docx",
                        new Packing().add("word/document.xml", zeros).bytes(),
                        "is larger than 30 MB when unpacked; "),
                Arguments.of(
                        "a.odt",
                        new Packing().add("content.xml", zeros).bytes(),
                        "is larger than 30 MB when unpacked; "),
                Arguments.of("deep.docx", word("<w:p>".repeat(100_000)), "is "),
                Arguments.of(
                        "long.docx",
                        word("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(300_000)),
                        "is longer than 20 million characters or 100,000 paragraphs; "),
                Arguments.of(
                        "deep.rtf",
                        ("{\\rtf1 " + "{".repeat(10_000_000)).getBytes(StandardCharsets.US_ASCII),
                        "is nested too deeply to be a text; "),
                Arguments.of(
                        "a.html",
                        "<div>".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII),
                        "has more than 200 thousand tags; "),
                Arguments.of("pages.pdf", manyPages(), "has more than 300 pages; "),
                Arguments.of("bomb.pdf", printed(1), "holds more than a text can be; "),
                Arguments.of("bombs.pdf", printed(2), "holds more than a text can be; "));
    }

    private static byte[] word(String body) {
        return new Packing()
                .add("word/document.xml", "<w:d xmlns:w='w'>" + body + "</w:d>")
                .bytes();
    }

    private static byte[] manyPages() throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < 400; i++) {
                document.addPage(new PDPage());
            }
            return bytes(document);
        }
    }

    /// A page whose content is a gigabyte of nothing, packed once or more often.
    private static byte[] printed(int packings) throws IOException {
        var packed = new ByteArrayOutputStream();
        OutputStream out = packed;
        var filters = new COSArray();
        for (int i = 0; i < packings; i++) {
            out = new DeflaterOutputStream(out);
            filters.add(COSName.FLATE_DECODE);
        }
        for (int i = 0; i < 1_000; i++) {
            out.write(new byte[1_000_000]);
        }
        out.close();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            COSStream stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                packed.writeTo(raw);
            }
            stream.setItem(COSName.FILTER, filters);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            document.addPage(page);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void areRefusedInTime(String name, byte[] bytes, String predicate) {
        assertThat(refusal(name, bytes)).startsWith("“" + name + "” " + predicate);
    }

    private static String refusal(String name, byte[] bytes) {
        long start = System.nanoTime();
        String sentence =
                Assertions.assertTimeoutPreemptively(
                        LONGEST,
                        () -> {
                            try {
                                return "read " + ArticleReader.open(name, bytes);
                            } catch (UnreadableException e) {
                                return String.valueOf(e.getMessage());
                            }
                        });
        System.out.printf(
                "HostileFilesTest: %s, %,d bytes: %,d ms%n",
                name, bytes.length, (System.nanoTime() - start) / 1_000_000);
        return sentence;
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void halfAGigabyteIsNotRead(String beginning) throws Exception {
        Path file = folder.resolve("large");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            out.setLength(500_000_000);
        }
        long start = System.nanoTime();
        String sentence = "";
        try {
            ArticleReader.open(file);
        } catch (UnreadableException e) {
            sentence = String.valueOf(e.getMessage());
        }
        System.out.printf(
                "HostileFilesTest: 500 MB of %s: %,d ms%n",
                beginning, (System.nanoTime() - start) / 1_000_000);
        assertThat(sentence)
                .matches("“large” is (larger than \\d+ MB|damaged where it is packed); .+");
    }

    static Stream<String> beginnings() {
        return Stream.of(
                "words",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "{\\rtf1",
                "<html>",
                "From: a\nSubject: b\nDate: c\n");
    }

    @Test
    void whatTurnsLettersAroundOrIsNoLetterDoesNotReachTheText() throws Exception {
        String words = "<w:p><w:r><w:t>It \u202Edeniar\u202C on the to\u00ADwn.</w:t></w:r></w:p>";
        Draft read = ArticleReader.read("a.docx", word(words));
        assertThat(read.content().text())
                .doesNotContain("\u202E", "\u00AD")
                .endsWith("on the town.");
        byte[] rtf = "{\\rtf1 It \\u-10179? rain\\u0?ed.}".getBytes(StandardCharsets.US_ASCII);
        assertThat(ArticleReader.read("a.rtf", rtf).content().text())
                .isEqualTo("It \uFFFD rain\uFFFDed.");
    }

    @Test
    void aDeepPageIsReadInTime() {
        String deep =
                "<div>".repeat(20_000) + "<p>It rained on the town, and the mayor said so.</p>";
        assertThat(refusal("deep.html", deep.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        byte[] spaces = new byte[19_000_000];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(refusal("spaces.txt", spaces))
                .isEqualTo("“spaces.txt” holds no words to read; choose an article with text.");
    }
}
