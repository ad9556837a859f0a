package quotemark.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import quotemark.export.paper.Colours;
import quotemark.export.paper.Fact;
import quotemark.export.paper.SideNote;

/// Real highlights, one for each note on each page, with the note in them.
final class Highlights {
    private final PDDocument document;
    private final String author;
    private final Map<UUID, Map<PDPage, List<Area>>> places = new LinkedHashMap<>();

    /// A part of the words, on one line.
    ///
    /// @param strength of the colour on it, in percent
    private record Area(PDRectangle where, int strength) {}

    /// @param author whose notes they are, but for what is only suggested
    Highlights(PDDocument document, String author) {
        this.document = document;
        this.author = author;
    }

    /// Remembers that a part of a note's words stands here. Parts that touch become one.
    ///
    /// @param strength of the colour on it, in percent
    void add(UUID note, PDPage page, PDRectangle where, int strength) {
        List<Area> all =
                places.computeIfAbsent(note, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(page, _ -> new ArrayList<>());
        if (!all.isEmpty() && all.getLast().strength() == strength) {
            PDRectangle last = all.getLast().where();
            if (last.getLowerLeftY() == where.getLowerLeftY()
                    && Math.abs(last.getUpperRightX() - where.getLowerLeftX()) < 0.5f) {
                last.setUpperRightX(where.getUpperRightX());
                return;
            }
        }
        all.add(new Area(where, strength));
    }

    /// The highlights of one note, by page.
    Map<PDPage, PDAnnotation> of(SideNote note) throws IOException {
        var made = new LinkedHashMap<PDPage, PDAnnotation>();
        for (var entry : places.getOrDefault(note.about(), Map.of()).entrySet()) {
            made.put(entry.getKey(), annotation(note, entry.getKey(), entry.getValue()));
        }
        return made;
    }

    private PDAnnotation annotation(SideNote note, PDPage page, List<Area> areas)
            throws IOException {
        List<PDRectangle> lines = areas.stream().map(Area::where).toList();
        var highlight = new PDAnnotationHighlight();
        highlight.setRectangle(hull(lines));
        highlight.setQuadPoints(corners(lines));
        highlight.setColor(colour(note, Decoration.strength(note.style())));
        highlight.setContents(contents(note));
        highlight.setTitlePopup(note.by(author));
        highlight.setSubject(note.sign());
        highlight.setAnnotationName(note.about() + "-" + document.getPages().indexOf(page));
        highlight.setPrinted(true);
        highlight.setPage(page);
        highlight.setAppearance(appearance(areas, note));
        page.getAnnotations().add(highlight);
        return highlight;
    }

    static String contents(SideNote note) {
        return Stream.concat(
                        Stream.of(note.title() + ", " + note.kind()),
                        note.facts().stream().map(Fact::line))
                .collect(Collectors.joining("\n"));
    }

    private static PDRectangle hull(List<PDRectangle> areas) {
        var hull = new PDRectangle();
        hull.setLowerLeftX(min(areas.stream().map(PDRectangle::getLowerLeftX)));
        hull.setLowerLeftY(min(areas.stream().map(PDRectangle::getLowerLeftY)));
        hull.setUpperRightX(-min(areas.stream().map(area -> -area.getUpperRightX())));
        hull.setUpperRightY(-min(areas.stream().map(area -> -area.getUpperRightY())));
        return hull;
    }

    private static float min(Stream<Float> values) {
        return values.min(Float::compare).orElse(0f);
    }

    /// Top left, top right, bottom left, bottom right: as programs want it, whatever the standard
    /// says.
    private static float[] corners(List<PDRectangle> areas) {
        var corners = new float[areas.size() * 8];
        for (int i = 0; i < areas.size(); i++) {
            PDRectangle a = areas.get(i);
            float[] four = {
                a.getLowerLeftX(), a.getUpperRightY(), a.getUpperRightX(), a.getUpperRightY(),
                a.getLowerLeftX(), a.getLowerLeftY(), a.getUpperRightX(), a.getLowerLeftY(),
            };
            System.arraycopy(four, 0, corners, i * 8, 8);
        }
        return corners;
    }

    private static PDColor colour(SideNote note, int strength) {
        int[] parts = Colours.parts(Colours.tint(note.colour(), strength));
        return new PDColor(
                new float[] {parts[0] / 255f, parts[1] / 255f, parts[2] / 255f},
                PDDeviceRGB.INSTANCE);
    }

    private PDAppearanceDictionary appearance(List<Area> areas, SideNote note) throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(hull(areas.stream().map(Area::where).toList()));
        stream.setResources(new PDResources());
        var under = new PDExtendedGraphicsState();
        under.setBlendMode(BlendMode.MULTIPLY);
        try (var drawn = new PDPageContentStream(document, stream)) {
            drawn.setGraphicsStateParameters(under);
            for (Area area : areas) {
                PDRectangle where = area.where();
                drawn.setNonStrokingColor(colour(note, area.strength()));
                drawn.addRect(
                        where.getLowerLeftX(),
                        where.getLowerLeftY(),
                        where.getWidth(),
                        where.getHeight());
                drawn.fill();
            }
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }
}
