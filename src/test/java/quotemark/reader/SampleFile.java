package quotemark.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import quotemark.reader.archive.Packing;
import quotemark.reader.pdf.PrintedPages;

/// A small real file of each format.
enum SampleFile {
    TEXT("harbour-bridge.txt"),
    MARKDOWN("note.md"),
    HTML("night-market.html"),
    MHTML("page.mhtml"),
    MAIL("mail.eml"),
    DOCX("office.docx"),
    ODT("office.odt"),
    RTF("office.rtf"),
    PDF("page.pdf"),
    PRINTED("made.pdf"),
    EPUB("book.epub"),
    ZIP("news.zip");

    private static final Path FIXTURES = Path.of("src/test/resources/quotemark/reader/formats");
    private static final Path SAMPLES = Path.of("assets/samples");

    final String name;

    SampleFile(String name) {
        this.name = name;
    }

    byte[] bytes() throws IOException {
        return switch (this) {
            case TEXT, HTML -> Files.readAllBytes(SAMPLES.resolve(name));
            case PRINTED -> printed();
            case ZIP ->
                    new Packing()
                            .add("a.txt", TEXT.bytes())
                            .add("b/c.html", HTML.bytes())
                            .add("b/d.docx", DOCX.bytes())
                            .bytes();
            default -> Files.readAllBytes(FIXTURES.resolve(name));
        };
    }

    private static byte[] printed() throws IOException {
        try (var pages = new PrintedPages()) {
            pages.column(60, 120, 150, 0, "It rained on the town, and the mayor said so.");
            return pages.bytes();
        }
    }

    /// Every other time, what is packed is changed before it is packed, or else nothing but the
    /// packing would ever be tried.
    byte[] mutated(byte[] whole, Random random) throws IOException {
        boolean packed = this == DOCX || this == ODT || this == EPUB || this == ZIP;
        if (packed && random.nextBoolean()) {
            return Packing.of(whole).change(random, bytes -> Mutation.of(bytes, random)).bytes();
        }
        return Mutation.of(whole, random);
    }
}
