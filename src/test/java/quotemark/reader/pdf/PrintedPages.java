package quotemark.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A PDF that a test prints, line by line.
public final class PrintedPages implements AutoCloseable {
    static {
        // No test is to search the machine for fonts, or to leave a list of them in its home.
        StandInFonts.use();
    }

    private static final PDType1Font PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float HEIGHT = 792;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    public PrintedPages() {
        document.addPage(page);
    }

    PDDocument document() {
        return document;
    }

    public PrintedPages newPage() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    /// Prints one line.
    ///
    /// @param y of the baseline, from the top
    public PrintedPages line(float x, float y, float size, boolean bold, String words)
            throws IOException {
        try (var out =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            out.beginText();
            out.setFont(bold ? BOLD : PLAIN, size);
            out.newLineAtOffset(x, HEIGHT - y);
            out.showText(words);
            out.endText();
        }
        return this;
    }

    /// Sets words in a column, ragged; a `|` in a word is where it may be broken.
    ///
    /// @return where the next line would stand
    public float column(float x, float y, float width, float indent, String text)
            throws IOException {
        float at = y;
        for (String line : lines(width - indent, width, text)) {
            boolean first = at == y;
            line(first ? x + indent : x, at, 10, false, line);
            at += 12;
        }
        return at;
    }

    private static List<String> lines(float first, float width, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            float room = lines.isEmpty() ? first : width;
            String whole = word.replace("|", "");
            if (length(line + " " + whole) <= room) {
                line.append(line.isEmpty() ? "" : " ").append(whole);
                continue;
            }
            int bar = word.indexOf('|');
            String half = bar < 0 ? "" : word.substring(0, bar) + "-";
            boolean broken = bar > 0 && length(line + " " + half) <= room;
            lines.add(broken ? line + " " + half : line.toString());
            line.setLength(0);
            line.append(broken ? word.substring(bar + 1) : whole);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float length(String words) throws IOException {
        return PLAIN.getStringWidth(words) / 100;
    }

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
