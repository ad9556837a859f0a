package quotemark.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import quotemark.export.paper.Colours;
import quotemark.export.paper.Fact;
import quotemark.export.paper.SpeakerRow;

/// The table of speakers. A row may go on on the next page.
final class SpeakerTable {
    private static final float[] LEFT = {54, 322, 376, 452};
    private static final float[] WIDTH = {256, 46, 68, 95};

    private final Paper paper;
    private final PDStructureElement table;
    private float y;

    SpeakerTable(Paper paper, float y) {
        this.paper = paper;
        this.y = y;
        this.table = TagTree.element("Table", paper.tags().top());
    }

    /// Draws all rows.
    ///
    /// @return where the room below it begins
    float draw(List<SpeakerRow> rows) throws IOException {
        var heads = new ArrayList<List<Line>>();
        for (int i = 0; i < SpeakerRow.HEADS.size(); i++) {
            heads.add(cell(i, Styled.of(SpeakerRow.HEADS.get(i), Ink.SOFT)));
        }
        row(heads, true);
        for (SpeakerRow row : rows) {
            row(
                    List.of(
                            speaker(row),
                            cell(1, Styled.of(row.quotes(), Ink.PLAIN)),
                            cell(2, Styled.of(row.words(), Ink.PLAIN)),
                            cell(3, Styled.of(row.where(), Ink.PLAIN))),
                    false);
        }
        return y;
    }

    private List<Line> speaker(SpeakerRow row) {
        var lines = new ArrayList<Line>();
        String initials = row.initials().isEmpty() ? "" : row.initials() + "  ";
        lines.addAll(
                cell(
                        0,
                        Styled.of(initials, Ink.STRONG.in(row.colour())),
                        Styled.of(row.name(), Ink.STRONG)));
        lines.addAll(cell(0, Styled.of(row.about(), Ink.SOFT)));
        for (Fact fact : row.facts()) {
            lines.addAll(cell(0, Styled.of(fact.line(), Ink.SOFT)));
        }
        return lines;
    }

    private List<Line> cell(int column, Styled... words) {
        return LineBreaks.of(List.of(words), WIDTH[column], paper.fonts());
    }

    private void row(List<List<Line>> cells, boolean head) throws IOException {
        PDStructureElement row = TagTree.element("TR", table);
        var elements = new ArrayList<PDStructureElement>();
        for (int i = 0; i < cells.size(); i++) {
            elements.add(element(row, head, i == 0));
        }
        int count = cells.stream().mapToInt(List::size).max().orElse(0);
        float leading = Ink.PLAIN.leading();
        y -= 4;
        for (int line = 0; line < count; line++) {
            if (y - leading < Paper.BOTTOM) {
                paper.turn();
                y = Paper.TOP;
            }
            y -= leading;
            for (int i = 0; i < cells.size(); i++) {
                if (line < cells.get(i).size()) {
                    paper.words(
                            cells.get(i).get(line), LEFT[i], y + leading * 0.27f, elements.get(i));
                }
            }
        }
        y -= 4;
        paper.pen().beginArtifact();
        paper.pen()
                .line(
                        Paper.LEFT,
                        y,
                        Paper.RIGHT,
                        y,
                        head ? 0.8f : 0.5f,
                        head ? Colours.SOFT : Colours.LINE);
        paper.pen().end();
    }

    private static PDStructureElement element(PDStructureElement row, boolean head, boolean first) {
        PDStructureElement element = TagTree.element(head || first ? "TH" : "TD", row);
        if (head || first) {
            var scope = new PDTableAttributeObject();
            scope.setScope(
                    head ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
            element.addAttribute(scope);
        }
        return element;
    }
}
