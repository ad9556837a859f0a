package quotemark.reader.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import quotemark.reader.content.Content;
import quotemark.reader.content.RefusedException;
import quotemark.text.PrintedLetter;

/// A PDF: its letters are taken off the pages, and the text is put together from where they stand.
public final class Pdf {
    private static final int MOST_PAGES = 300;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static {
        // What PDFBox has to say of broken files is for developers, and no terminal's business.
        String logging = "org.apache.commons.logging.";
        System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
        System.setProperty(logging + "Log", logging + "impl.NoOpLog");
    }

    /// What a PDF is called among files.
    public static final String MEDIA_TYPE = "application/pdf";

    private Pdf() {}

    /// What is made of a document.
    private interface Work<T> {
        T of(PDDocument document, long deadline) throws IOException, RefusedException;
    }

    public static Content read(byte[] bytes) throws RefusedException {
        return read(bytes, LONGEST);
    }

    /// @param longest how long it may take
    static Content read(byte[] bytes, Duration longest) throws RefusedException {
        return opened(bytes, longest, Pdf::content);
    }

    /// Where the letters of the text stand on the pages, in the order in which they are read.
    public static List<PrintedLetter> letters(byte[] bytes) throws RefusedException {
        return opened(
                bytes,
                LONGEST,
                (document, deadline) -> {
                    List<Sheet> sheets = sheets(document, deadline);
                    return Placed.letters(new Layout(sheets).columns(), sheets);
                });
    }

    private static <T> T opened(byte[] bytes, Duration longest, Work<T> work)
            throws RefusedException {
        long deadline = System.nanoTime() + longest.toNanos();
        PackedStreams.check(bytes);
        StandInFonts.use();
        try (PDDocument document = Loader.loadPDF(new TimedBytes(bytes, deadline))) {
            return work.of(document, deadline);
        } catch (InvalidPasswordException e) {
            throw new RefusedException("is protected by a password; save it without one.", e);
        } catch (TooLongException e) {
            throw new RefusedException(
                    "takes too long to read; print only the article to a PDF.", e);
        } catch (OutOfMemoryError e) {
            // What is packed in ways that cannot be looked into beforehand. It is let go by now.
            throw new RefusedException(
                    "holds more than a text can be; print only the article to a PDF.", e);
        } catch (IOException | RuntimeException e) {
            // PDFBox meets what is broken with many kinds of exceptions.
            throw new RefusedException(
                    "is a damaged PDF; open it in another program, and print it to a new one.", e);
        }
    }

    private static Content content(PDDocument document, long deadline)
            throws IOException, RefusedException {
        var layout = new Layout(sheets(document, deadline));
        return layout.manuscript().content(PdfMetadata.of(document, layout.address()));
    }

    private static List<Sheet> sheets(PDDocument document, long deadline)
            throws IOException, RefusedException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new RefusedException(
                    "has more than %d pages; print only the article to a PDF."
                            .formatted(MOST_PAGES));
        }
        var letters = new PageLetters(deadline);
        letters.getText(document);
        List<Sheet> sheets = letters.sheets();
        if (sheets.stream().allMatch(sheet -> sheet.letters().isEmpty())) {
            throw new RefusedException(
                    "has no text: its pages are pictures, as from a scanner; run a text recognition"
                            + " (OCR) over it first.");
        }
        return sheets;
    }
}
