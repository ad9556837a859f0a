package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Highlight;
import quotemark.annotation.Mark;
import quotemark.annotation.Passage;
import quotemark.text.Span;
import quotemark.view.article.PageText.Piece;

/// Draws the marks of one visible paragraph, under and over its letters, and its part of the
/// margin.
///
/// It lives as an unmanaged child of the paragraph's flow, so that the flow lays out nothing but
/// text. It draws again only when the page or the paragraph's size has changed: scrolling must not
/// repaint.
final class ParagraphPainter extends Region {
    private final TextFlow flow;
    private final Piece piece;
    private final String shown;
    private final Supplier<Page> page;
    private final MarginLane margin;
    private final Handles handles;
    private final Pane under = layer(1);
    private final Pane over = layer(-1);

    private @Nullable Page drawnPage;
    private @Nullable Picture drawn;
    private @Nullable Place drawnIn;

    /// @param room left of the text
    private record Place(double width, double height, double room) {}

    ParagraphPainter(
            TextFlow flow,
            Piece piece,
            String shown,
            Supplier<Page> page,
            Consumer<UUID> choose,
            Handles.Grip grip) {
        this.flow = flow;
        this.piece = piece;
        this.shown = shown;
        this.page = page;
        this.margin = new MarginLane(choose);
        this.handles = new Handles(grip);
        setManaged(false);
        setPickOnBounds(false);
        setViewOrder(-2);
        getChildren().addAll(margin, handles);
        flow.getChildren().addAll(under, over, this);
        flow.needsLayoutProperty()
                .subscribe(needed -> {
                    if (needed) {
                        requestLayout();
                    }
                });
        flow.widthProperty().subscribe(this::requestLayout);
        flow.layoutXProperty().subscribe(this::requestLayout);
    }

    private static Pane layer(double viewOrder) {
        var pane = new Pane();
        pane.setManaged(false);
        pane.setMouseTransparent(true);
        pane.setViewOrder(viewOrder);
        return pane;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a page that is not the same is another one
    protected void layoutChildren() {
        Page now = page.get();
        var place = new Place(flow.getWidth(), flow.getHeight(), flow.getLayoutX());
        if (now == drawnPage && place.equals(drawnIn)) {
            return;
        }
        Picture next = Picture.of(now, piece.span());
        boolean stays = next.equals(drawn) && place.equals(drawnIn);
        drawnPage = now;
        drawn = next;
        drawnIn = place;
        if (!stays) {
            draw(now, next);
        }
    }

    private void draw(Page now, Picture picture) {
        var brush = new Brush();
        var painter = new MarkPainter(brush, picture.theme(), picture.current());
        if (picture.selected() != null) {
            painter.selection(lines(picture.selected()));
        }
        for (Span hit : picture.found()) {
            painter.hit(lines(hit), hit.equals(picture.foundCurrent()));
        }
        for (Mark mark : picture.marks()) {
            painter.draw(mark, lines(mark.span()));
        }
        for (Highlight highlight : picture.highlights()) {
            painter.draw(highlight, lines(highlight.span()));
        }
        picture.offered().forEach(one -> draw(painter, picture, one));
        for (Passage passage : picture.outlines()) {
            painter.outline(now.annotations(), lines(passage.span()));
        }
        if (picture.part() != null) {
            painter.part(lines(picture.part().span()));
        }
        for (Span span : picture.preview()) {
            painter.preview(lines(span));
        }
        new Connectors(
                        picture.theme().evidence(),
                        piece.span(),
                        flow.getWidth(),
                        flow.getHeight(),
                        this::lines,
                        brush.over)
                .draw(picture.connectors());
        show(under, brush.under);
        show(over, brush.over);
        margin.show(picture, this::lines, flow.getLayoutX());
        handles.show(picture, this::character);
    }

    private void draw(MarkPainter painter, Picture picture, Offered one) {
        Color colour = picture.theme().of(one.speaker());
        boolean chosen = one.id().equals(picture.chosenOffer());
        one.contents().forEach(span -> painter.suggested(lines(span), colour, chosen));
        if (chosen) {
            one.around().forEach(span -> painter.reason(lines(span), colour));
        }
    }

    private static void show(Pane layer, List<Node> nodes) {
        nodes.forEach(node -> node.setManaged(false));
        layer.getChildren().setAll(nodes);
    }

    private List<Rectangle2D> lines(Span span) {
        return Lines.of(
                flow,
                shown,
                Math.max(0, span.start() - piece.span().start()),
                Math.min(shown.length(), span.end() - piece.span().start()));
    }

    /// Where the character at a position of the article stands.
    private Rectangle2D character(int position) {
        return Lines.character(flow, position - piece.span().start());
    }
}
