package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Mark;
import quotemark.annotation.Marks;
import quotemark.annotation.Quote;
import quotemark.text.Span;
import quotemark.view.Theme;
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
    private final Pane under = layer(1);
    private final Pane over = layer(-1);

    private @Nullable Page drawnPage;
    private @Nullable Picture drawn;
    private double drawnWidth = -1;
    private double drawnHeight = -1;

    /// All that can be seen of the page here. Most changes of the page leave most paragraphs as
    /// they are.
    private record Picture(
            Theme theme,
            List<Mark> marks,
            List<Quote> starting,
            List<Claim> claims,
            @Nullable UUID current,
            @Nullable Span selected,
            List<Span> found,
            @Nullable Span foundCurrent) {}

    ParagraphPainter(
            TextFlow flow, Piece piece, String shown, Supplier<Page> page, Consumer<UUID> choose) {
        this.flow = flow;
        this.piece = piece;
        this.shown = shown;
        this.page = page;
        this.margin = new MarginLane(choose);
        setManaged(false);
        setPickOnBounds(false);
        getChildren().add(margin);
        flow.getChildren().addAll(under, over, this);
        flow.needsLayoutProperty()
                .subscribe(needed -> {
                    if (needed) {
                        requestLayout();
                    }
                });
        flow.widthProperty().subscribe(this::requestLayout);
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
        if (now == drawnPage && flow.getWidth() == drawnWidth && flow.getHeight() == drawnHeight) {
            return;
        }
        Picture next = picture(now);
        boolean stays =
                next.equals(drawn)
                        && flow.getWidth() == drawnWidth
                        && flow.getHeight() == drawnHeight;
        drawnPage = now;
        drawn = next;
        drawnWidth = flow.getWidth();
        drawnHeight = flow.getHeight();
        if (!stays) {
            draw(now, next);
        }
    }

    private Picture picture(Page now) {
        List<Mark> marks = Marks.in(now.annotations(), piece.span());
        boolean holdsCurrent = marks.stream().anyMatch(m -> m.owner().equals(now.current()));
        List<Quote> starting = starting(now);
        List<Claim> claims =
                starting.stream()
                        .flatMap(q -> now.annotations().occurrencesInQuote(q.id()).stream())
                        .flatMap(o -> now.annotations().find(o.claim(), Claim.class).stream())
                        .toList();
        List<Span> found = now.found().stream().filter(this::isHere).toList();
        return new Picture(
                now.theme(),
                marks,
                starting,
                claims,
                holdsCurrent ? now.current() : null,
                isHere(now.selected()) ? now.selected() : null,
                found,
                found.contains(now.foundCurrent()) ? now.foundCurrent() : null);
    }

    private boolean isHere(@Nullable Span span) {
        return span != null && span.overlaps(piece.span());
    }

    private void draw(Page now, Picture picture) {
        var brush = new Brush(picture.theme());
        if (picture.selected() != null) {
            brush.select(lines(picture.selected()));
        }
        for (Span hit : picture.found()) {
            brush.find(lines(hit), hit.equals(picture.foundCurrent()));
        }
        for (Mark mark : picture.marks()) {
            brush.draw(mark, lines(mark.span()), mark.owner().equals(picture.current()));
        }
        show(under, brush.under);
        show(over, brush.over);
        margin.show(now, picture.starting(), this::lines);
    }

    private static void show(Pane layer, List<Node> nodes) {
        nodes.forEach(node -> node.setManaged(false));
        layer.getChildren().setAll(nodes);
    }

    /// The quotes of which the first words stand in this paragraph.
    private List<Quote> starting(Page now) {
        return now.annotations().quotesTouching(piece.span()).stream()
                .filter(q -> piece.span().contains(first(q).start()))
                .toList();
    }

    private static Span first(Quote quote) {
        return quote.anchors(Fragment.Role.CONTENT).getFirst().span();
    }

    private List<Rectangle2D> lines(Span span) {
        return Lines.of(
                flow,
                shown,
                Math.max(0, span.start() - piece.span().start()),
                Math.min(shown.length(), span.end() - piece.span().start()));
    }
}
