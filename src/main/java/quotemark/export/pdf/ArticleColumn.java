package quotemark.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Block;
import quotemark.annotation.Mark;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Language;
import quotemark.export.contents.TextBlocks;
import quotemark.export.paper.Colours;
import quotemark.export.paper.SideNote;
import quotemark.export.paper.Whole;

/// The text, in a column with room for the notes beside it.
final class ArticleColumn {
    private static final float WIDTH = 302;

    /// A page is left only when so much of it is filled, even if notes find no room on it.
    private static final float FILLED = 0.4f;

    private final Contents contents;
    private final Paper paper;
    private final Margin margin;
    private final Highlights highlights;
    private final Landmarks landmarks;
    private final Map<UUID, SideNote> notes;
    private final Deque<SideNote> coming;
    private final SignedWords words;
    private float y = Paper.TOP;

    ArticleColumn(
            Contents contents,
            List<SideNote> all,
            Paper paper,
            Highlights highlights,
            Landmarks landmarks) {
        this.contents = contents;
        this.paper = paper;
        this.margin = new Margin(paper);
        this.highlights = highlights;
        this.landmarks = landmarks;
        this.notes = all.stream().collect(Collectors.toMap(SideNote::about, Function.identity()));
        this.coming = new ArrayDeque<>(all);
        this.words = new SignedWords(contents, all);
    }

    /// Draws everything.
    ///
    /// @return where the room below the text and the notes begins
    float draw() throws IOException {
        TextBlocks blocks = TextBlocks.of(contents.annotations());
        var whole = new Whole(contents);
        if (!blocks.haveHeadline()) {
            landmarks.title(whole.title(), paper.page(), y);
            lines(
                    List.of(Styled.of(whole.title(), Ink.TITLE)),
                    Shape.of(Block.Kind.HEADLINE),
                    null);
            dateline(whole);
        }
        int front = contents.annotations().version().front();
        for (int i = 0; i < blocks.all().size(); i++) {
            block(blocks.all().get(i));
            if (i + 1 == front) {
                dateline(whole);
            }
        }
        // What stands in nothing that is drawn, such as the white space at the end.
        beside(Integer.MAX_VALUE, y);
        while (margin.isWaiting()) {
            turn();
        }
        return Math.min(y, margin.free());
    }

    /// The element of a note, which its highlights belong to.
    PDStructureElement element(SideNote note) {
        return margin.element(note);
    }

    private void dateline(Whole whole) throws IOException {
        lines(
                List.of(Styled.of(String.join(" · ", whole.dateline()), Ink.SOFT)),
                Shape.DATELINE,
                null);
        paper.pen().beginArtifact();
        paper.pen().line(Paper.LEFT, y + 6, Paper.LEFT + WIDTH, y + 6, 0.5f, Colours.LINE);
        paper.pen().end();
        y -= 8;
    }

    private void block(Block block) throws IOException {
        Shape shape = Shape.of(block.kind());
        String plain = block.span().of(contents.annotations().text());
        if (block.kind() == Block.Kind.HEADLINE) {
            landmarks.title(plain, paper.page(), y);
        } else if (block.kind() == Block.Kind.HEADING) {
            y -= 6;
            landmarks.heading(plain, paper.page(), y);
        }
        lines(words.of(block.span(), shape.ink()), shape, block);
    }

    private void lines(List<Styled> styled, Shape shape, @Nullable Block block) throws IOException {
        List<Line> lines = LineBreaks.of(styled, WIDTH - shape.indent(), paper.fonts());
        PDStructureElement element = TagTree.element(shape.tag(), paper.tags().top());
        String language = Language.tag(contents.article());
        if (block != null && !language.isEmpty()) {
            element.setLanguage(language);
        }
        int together = Math.min(lines.size(), shape.together());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i == lines.size() - 1;
            int needed = i == 0 ? together : i == lines.size() - 2 ? 2 : 1;
            int reached = block == null ? -1 : last ? block.span().end() - 1 : start(line);
            if (y - needed * line.leading() < Paper.BOTTOM || isCrowded(reached, y)) {
                turn();
            }
            float top = y;
            y -= line.leading();
            line(line, shape, top, i == 0, element);
            beside(reached, top);
        }
        y -= shape.after();
    }

    /// Whether a note on the next line would not stand on this page.
    private boolean isCrowded(int reached, float top) {
        return !coming.isEmpty()
                && coming.getFirst().start() <= reached
                && top < Paper.TOP - FILLED * (Paper.TOP - Paper.BOTTOM)
                && !margin.fits(coming.getFirst(), top);
    }

    private static int start(Line line) {
        int start = -1;
        for (Styled piece : line.pieces()) {
            if (piece.segment() != null) {
                start = Math.max(start, piece.segment().span().start());
            }
        }
        return start;
    }

    private void beside(int reached, float top) throws IOException {
        while (!coming.isEmpty() && coming.getFirst().start() <= reached) {
            SideNote note = coming.removeFirst();
            landmarks.note(note, paper.page(), top);
            margin.place(note, top);
        }
    }

    private void turn() throws IOException {
        paper.turn();
        y = Paper.TOP;
        margin.turned();
    }

    private void line(Line line, Shape shape, float top, boolean first, PDStructureElement element)
            throws IOException {
        float x = Paper.LEFT + shape.indent();
        float baseline = y + line.leading() * 0.27f;
        paper.pen().beginArtifact();
        if (shape.equals(Shape.of(Block.Kind.BLOCK_QUOTE))) {
            paper.pen().area(x - 12, y, 2, top - y, Colours.LINE);
        }
        if (first && shape.equals(Shape.of(Block.Kind.LIST_ITEM))) {
            paper.pen().words(new Line(List.of(Styled.of("•", shape.ink()))), x - 11, baseline);
        }
        float at = x;
        for (Styled piece : line.pieces()) {
            float to = at + paper.fonts().width(piece.words(), piece.ink());
            if (piece.segment() != null) {
                marks(piece, at, to, baseline);
            }
            at = to;
        }
        paper.pen().end();
        paper.words(line, x, baseline, element);
    }

    private void marks(Styled piece, float x, float toX, float baseline) throws IOException {
        float size = piece.ink().size();
        if (piece.segment() == null) {
            return;
        }
        for (Mark mark : piece.segment().marks()) {
            Decoration.draw(
                    mark.style(), Colours.of(mark, contents), x, toX, baseline, size, paper.pen());
            SideNote note = notes.get(mark.owner());
            if (note != null && Decoration.strength(mark.style()) > 0) {
                highlights.add(
                        note.about(),
                        paper.page(),
                        new PDRectangle(x, baseline - size * 0.3f, toX - x, size * 1.25f),
                        Decoration.strength(mark.style()));
            }
        }
    }
}
