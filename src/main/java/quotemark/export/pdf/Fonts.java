package quotemark.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts of a document, and what stands for letters that none of them has.
final class Fonts {
    private static final int BOX = '□';

    private final Map<Ink.Kind, Face> faces = new EnumMap<>(Ink.Kind.class);
    private final Set<Integer> missing = new TreeSet<>();

    /// Letters of one font.
    ///
    /// @param shown what is drawn
    /// @param meant what programs are told to read; the same unless a letter is missing
    record Glyphs(Face face, String shown, String meant) {}

    Fonts(PDDocument document) throws IOException {
        faces.put(Ink.Kind.SERIF, new Face(document, "SourceSerif4-Regular.ttf"));
        faces.put(Ink.Kind.SERIF_BOLD, new Face(document, "SourceSerif4-Semibold.ttf"));
        faces.put(Ink.Kind.SANS, new Face(document, "SourceSans3-Regular.ttf"));
        faces.put(Ink.Kind.SANS_BOLD, new Face(document, "SourceSans3-Semibold.ttf"));
    }

    /// The letters that were asked for and that no font has, so far.
    Set<Integer> missing() {
        return missing;
    }

    private Face face(Ink.Kind kind) {
        return Objects.requireNonNull(faces.get(kind));
    }

    /// In points.
    float width(String words, Ink ink) {
        float sum = 0;
        for (Glyphs glyphs : glyphs(words, ink)) {
            for (int character : glyphs.shown().codePoints().toArray()) {
                sum += glyphs.face().width(character);
            }
        }
        return sum * ink.size() / 1000;
    }

    float width(Line line) {
        return (float) line.pieces().stream().mapToDouble(p -> width(p.words(), p.ink())).sum();
    }

    /// The words as runs of one font each. What nobody sees, such as soft hyphens, is not drawn.
    List<Glyphs> glyphs(String words, Ink ink) {
        var all = new ArrayList<Glyphs>();
        words.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && !isSelector(c))
                .mapToObj(c -> glyph(c, ink))
                .forEach(glyph -> add(glyph, all));
        return all;
    }

    /// Chooses between pictures of the letter before.
    private static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    private Glyphs glyph(int character, Ink ink) {
        String meant = Character.toString(character);
        for (Ink.Kind kind : List.of(ink.kind(), sans(ink.kind()))) {
            if (face(kind).has(character)) {
                return new Glyphs(face(kind), meant, meant);
            }
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return new Glyphs(face(ink.kind()), " ", " ");
        }
        missing.add(character);
        return new Glyphs(face(sans(ink.kind())), Character.toString(BOX), meant);
    }

    private static Ink.Kind sans(Ink.Kind kind) {
        return switch (kind) {
            case SERIF, SANS -> Ink.Kind.SANS;
            case SERIF_BOLD, SANS_BOLD -> Ink.Kind.SANS_BOLD;
        };
    }

    private static void add(Glyphs glyph, List<Glyphs> all) {
        boolean plain = glyph.shown().equals(glyph.meant());
        if (!all.isEmpty()) {
            Glyphs last = all.getLast();
            if (last.face() == glyph.face() && plain == last.shown().equals(last.meant())) {
                all.removeLast();
                all.add(
                        new Glyphs(
                                last.face(),
                                last.shown() + glyph.shown(),
                                last.meant() + glyph.meant()));
                return;
            }
        }
        all.add(glyph);
    }
}
