package quotemark.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import quotemark.export.paper.Colours;
import quotemark.export.paper.Fact;
import quotemark.export.paper.SideNote;

/// The notes beside the text. Each begins beside its first words, or below the note before it: they
/// never lie upon each other. What finds no room on a page goes on at the top of the next.
final class Margin {
    private static final float LEFT = 378;
    private static final float INDENT = 8;
    private static final float WIDTH = Paper.RIGHT - LEFT - INDENT;
    private static final float GAP = 7;

    private final Paper paper;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<UUID, PDStructureElement> elements = new HashMap<>();
    private float free = Paper.TOP;

    /// The lines of a note that are still to be drawn.
    private record Waiting(SideNote note, List<Line> lines) {
        float height() {
            return (float) lines.stream().mapToDouble(Line::leading).sum();
        }
    }

    Margin(Paper paper) {
        this.paper = paper;
    }

    /// Whether the note would stand on this page as a whole.
    ///
    /// @param top where its words begin
    boolean fits(SideNote note, float top) {
        return waiting.isEmpty()
                && Math.min(free, top) - new Waiting(note, lines(note)).height() >= Paper.BOTTOM;
    }

    void place(SideNote note, float top) throws IOException {
        PDStructureElement element = TagTree.element("Note", paper.tags().top());
        element.getCOSObject().setString(COSName.ID, note.about().toString());
        elements.put(note.about(), element);
        waiting.add(new Waiting(note, lines(note)));
        if (waiting.size() == 1) {
            draw(Math.min(free, top));
        }
    }

    /// Goes on on the page that has begun.
    void turned() throws IOException {
        free = Paper.TOP;
        while (!waiting.isEmpty() && draw(free)) {}
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /// Where the room below the last note begins.
    float free() {
        return free;
    }

    /// The element of a note that was placed.
    PDStructureElement element(SideNote note) {
        return Objects.requireNonNull(elements.get(note.about()));
    }

    /// Draws the first that waits, as much of it as this page takes; a note is parted only if it is
    /// longer than a page.
    ///
    /// @return whether all of it is drawn
    private boolean draw(float top) throws IOException {
        Waiting next = waiting.getFirst();
        if (top - next.height() < Paper.BOTTOM && free < Paper.TOP) {
            return false;
        }
        float y = top;
        int drawn = 0;
        PDStructureElement element = element(next.note());
        for (Line line : next.lines()) {
            if (y - line.leading() < Paper.BOTTOM) {
                break;
            }
            y -= line.leading();
            paper.words(line, LEFT + INDENT, y + line.leading() * 0.22f, element);
            drawn++;
        }
        paper.pen().beginArtifact();
        paper.pen().area(LEFT, y, 2, top - y, next.note().colour());
        paper.pen().end();
        free = y - GAP;
        waiting.removeFirst();
        if (drawn == next.lines().size()) {
            return true;
        }
        waiting.addFirst(
                new Waiting(next.note(), next.lines().subList(drawn, next.lines().size())));
        return false;
    }

    private List<Line> lines(SideNote note) {
        var lines = new ArrayList<Line>();
        lines.addAll(
                broken(
                        Styled.of(note.sign() + "  ", Ink.NOTE_STRONG.in(note.colour())),
                        Styled.of(note.title(), Ink.NOTE_STRONG)));
        lines.addAll(broken(Styled.of(note.kind(), Ink.NOTE_SOFT)));
        for (Fact fact : note.facts()) {
            String name = fact.name().isEmpty() ? "" : fact.name() + "  ";
            lines.addAll(
                    broken(
                            Styled.of(name, Ink.NOTE_SOFT.in(Colours.SOFT)),
                            Styled.of(fact.value(), Ink.NOTE)));
        }
        return lines;
    }

    private List<Line> broken(Styled... pieces) {
        return LineBreaks.of(List.of(pieces), WIDTH, paper.fonts());
    }
}
