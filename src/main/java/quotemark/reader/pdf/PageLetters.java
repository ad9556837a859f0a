package quotemark.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the letters off the pages, in whatever order they were printed.
final class PageLetters extends PDFTextStripper {
    private static final int MOST_LETTERS = 3_000_000;
    private static final float HEAVY = 600;

    private final long deadline;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private int count;

    /// @param deadline in nanoseconds, as the system counts them
    PageLetters(long deadline) throws IOException {
        this.deadline = deadline;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        check();
        super.processOperator(operator, operands);
    }

    private void check() throws IOException {
        if (System.nanoTime() - deadline > 0 || count > MOST_LETTERS) {
            throw new TooLongException();
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (count++ <= MOST_LETTERS) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writePage() throws IOException {
        check();
        List<TextPosition> all = charactersByArticle.stream().flatMap(List::stream).toList();
        float direction = mainDirection(all);
        List<Letter> letters = new ArrayList<>();
        float width = 1;
        float height = 1;
        for (TextPosition position : all) {
            if (position.getDir() == direction) {
                boolean lying = direction == 90 || direction == 270;
                width = lying ? position.getPageHeight() : position.getPageWidth();
                height = lying ? position.getPageWidth() : position.getPageHeight();
                letters.add(letter(position));
            }
        }
        letters.removeIf(letter -> !isSound(letter));
        sheets.add(new Sheet(getCurrentPageNo() - 1, (int) direction, width, height, letters));
    }

    private static float mainDirection(List<TextPosition> all) {
        Map<Float, Integer> counts = new HashMap<>();
        all.forEach(position -> counts.merge(position.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private Letter letter(TextPosition position) {
        float size = Math.abs(position.getFontSizeInPt());
        return new Letter(
                position.getUnicode() == null ? "" : position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size > 1.5f ? size : Math.max(1, position.getHeightDir() * 1.4f),
                bold.computeIfAbsent(position.getFont(), PageLetters::isBold));
    }

    /// Broken fonts give letters without a place.
    private static boolean isSound(Letter letter) {
        return Float.isFinite(letter.x() + letter.y() + letter.width() + letter.size())
                && Math.abs(letter.x()) + Math.abs(letter.y()) < 100_000
                && letter.width() >= 0
                && letter.width() < 10_000
                && letter.size() < 10_000
                && !letter.text().isEmpty();
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.matches(".*(bold|black|heavy|-bd|demi).*")
                || (descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY));
    }
}
