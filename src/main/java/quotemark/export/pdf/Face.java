package quotemark.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One font of a document; of its letters only those that are used are embedded.
final class Face {
    private final TrueTypeFont letters;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();

    /// @param name of the file among the fonts of the program
    Face(PDDocument document, String name) throws IOException {
        try (InputStream file = Face.class.getResourceAsStream("/quotemark/view/fonts/" + name)) {
            letters =
                    new TTFParser()
                            .parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, name)));
        }
        // Ligatures are narrower than what is measured here.
        letters.setEnableGsub(false);
        glyphs = letters.getUnicodeCmapLookup();
        font = PDType0Font.load(document, letters, true);
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /// In thousandths of the size.
    float width(int character) {
        return widths.computeIfAbsent(character, this::measure);
    }

    private float measure(int character) {
        try {
            return letters.getAdvanceWidth(glyphs.getGlyphId(character))
                    * 1000f
                    / letters.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: a font", e);
        }
    }
}
