package quotemark.export.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import quotemark.export.contents.Contents;
import quotemark.export.paper.ClaimSheet;
import quotemark.export.paper.Colours;
import quotemark.export.paper.Fact;
import quotemark.export.paper.LegendLine;
import quotemark.export.paper.SpeakerRow;
import quotemark.export.paper.Whole;

/// What follows the text: the notes on the whole, the speakers, the claims, how it is marked.
final class ListPages {
    private static final float NAMES = 92;

    private final Contents contents;
    private final Paper paper;
    private final Landmarks landmarks;
    private float y;

    /// @param y where there is room
    ListPages(Contents contents, Paper paper, Landmarks landmarks, float y) {
        this.contents = contents;
        this.paper = paper;
        this.landmarks = landmarks;
        this.y = y;
    }

    void draw() throws IOException {
        List<Fact> remarks = new Whole(contents).remarks();
        if (!remarks.isEmpty()) {
            heading("Notes on the article", 40);
            for (Fact fact : remarks) {
                fact(fact);
            }
        }
        List<SpeakerRow> rows = SpeakerRow.all(contents);
        if (!rows.isEmpty()) {
            heading("Speakers", 80);
            y = new SpeakerTable(paper, y).draw(rows);
        }
        List<ClaimSheet> sheets = ClaimSheet.all(contents);
        if (!sheets.isEmpty()) {
            heading("Claims", 80);
            for (ClaimSheet sheet : sheets) {
                claim(sheet);
            }
        }
        heading("How it is marked", 120);
        for (LegendLine line : LegendLine.all(contents)) {
            legend(line);
        }
    }

    /// The last lines, when it is known what is left out.
    void foot(List<String> leftOut) throws IOException {
        y -= 14;
        for (String line : new Whole(contents).foot(leftOut)) {
            paragraph(0, List.of(Styled.of(line, Ink.SOFT)), "P");
        }
    }

    /// @param room that it must have below itself, in points
    private void heading(String title, float room) throws IOException {
        need(room + 40);
        y -= y < Paper.TOP ? 22 : 0;
        landmarks.section(title, paper.page(), y);
        paragraph(0, List.of(Styled.of(title, Ink.SECTION)), "H2");
        y -= 5;
    }

    private void need(float room) throws IOException {
        if (y - room < Paper.BOTTOM) {
            paper.turn();
            y = Paper.TOP;
        }
    }

    private void claim(ClaimSheet sheet) throws IOException {
        need(54);
        landmarks.part(sheet.number() + ": " + sheet.statement(), paper.page(), y);
        paragraph(
                0,
                List.of(
                        Styled.of(sheet.number() + "  ", Ink.STRONG),
                        Styled.of(sheet.statement(), Ink.STRONG),
                        Styled.of(
                                "   " + sheet.status(), Ink.STRONG.in(Colours.of(sheet.claim())))),
                "H3");
        for (Fact fact : sheet.facts()) {
            fact(fact);
        }
        y -= 4;
        paper.pen().beginArtifact();
        paper.pen().line(Paper.LEFT, y, Paper.RIGHT, y, 0.5f, Colours.LINE);
        paper.pen().end();
        y -= 4;
    }

    /// The name on the left, the value on the right.
    private void fact(Fact fact) throws IOException {
        PDStructureElement element = TagTree.element("P", paper.tags().top());
        List<Line> names = broken(fact.name(), Ink.SOFT, NAMES - 8);
        List<Line> values = broken(fact.value(), Ink.PLAIN, Paper.RIGHT - Paper.LEFT - NAMES);
        float leading = Ink.PLAIN.leading();
        for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
            need(leading);
            y -= leading;
            if (i < names.size()) {
                paper.words(names.get(i), Paper.LEFT, y + leading * 0.27f, element);
            }
            if (i < values.size()) {
                paper.words(values.get(i), Paper.LEFT + NAMES, y + leading * 0.27f, element);
            }
        }
        y -= 1.5f;
    }

    private List<Line> broken(String words, Ink ink, float width) {
        return LineBreaks.of(List.of(Styled.of(words, ink)), width, paper.fonts());
    }

    private void paragraph(float indent, List<Styled> words, String tag) throws IOException {
        PDStructureElement element = TagTree.element(tag, paper.tags().top());
        float width = Paper.RIGHT - Paper.LEFT - indent;
        for (Line line : LineBreaks.of(words, width, paper.fonts())) {
            need(line.leading());
            y -= line.leading();
            paper.words(line, Paper.LEFT + indent, y + line.leading() * 0.27f, element);
        }
    }

    private void legend(LegendLine line) throws IOException {
        need(14);
        y -= 14;
        float baseline = y + 4;
        float width = paper.fonts().width(line.words(), Ink.PLAIN);
        Pen pen = paper.pen();
        pen.beginArtifact();
        int strength = Decoration.strength(line.style());
        if (strength > 0) {
            pen.area(Paper.LEFT, baseline - 2.7f, width, 11, Colours.tint(line.colour(), strength));
        }
        Decoration.draw(
                line.style(),
                line.colour(),
                Paper.LEFT,
                Paper.LEFT + width,
                baseline,
                Ink.PLAIN.size(),
                pen);
        pen.end();
        PDStructureElement element = TagTree.element("P", paper.tags().top());
        paper.words(
                new Line(List.of(Styled.of(line.words(), Ink.PLAIN))),
                Paper.LEFT,
                baseline,
                element);
        paper.words(
                new Line(List.of(Styled.of(line.meaning(), Ink.PLAIN))),
                Paper.LEFT + NAMES,
                baseline,
                element);
    }
}
