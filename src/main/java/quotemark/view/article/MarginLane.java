package quotemark.view.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Span;
import quotemark.view.Chip;
import quotemark.view.ClaimSign;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// Left of the text, on the line where it begins: who speaks, and whether it is a claim.
final class MarginLane extends Region {
    /// From the text's left edge to the first chip, and from chip to chip.
    private static final double FIRST = -46;

    private static final double STEP = -32;

    private final Consumer<UUID> choose;

    MarginLane(Consumer<UUID> choose) {
        this.choose = choose;
        setManaged(false);
        setPickOnBounds(false);
    }

    void show(Page page, List<Quote> starting, Function<Span, List<Rectangle2D>> lines) {
        getChildren().clear();
        Map<Long, Integer> taken = new HashMap<>();
        for (Quote quote : starting) {
            Span first = quote.anchors(Fragment.Role.CONTENT).getFirst().span();
            lines.apply(first).stream()
                    .findFirst()
                    .ifPresent(line -> place(page, quote, line, taken));
        }
    }

    private void place(Page page, Quote quote, Rectangle2D line, Map<Long, Integer> taken) {
        long row = Math.round(line.getMinY());
        add(chip(page, quote), line, taken.merge(row, 1, Integer::sum));
        claims(page, quote)
                .findFirst()
                .ifPresent(claim ->
                        add(sign(claim, page.theme()), line, taken.merge(row, 1, Integer::sum)));
    }

    private void add(Node node, Rectangle2D line, int place) {
        node.setManaged(false);
        getChildren().add(node);
        double middle = line.getMinY() + line.getHeight() / 2;
        node.resizeRelocate(
                Math.floor(FIRST + STEP * (place - 1)),
                Math.rint(middle - Chip.HEIGHT / 2),
                Chip.WIDTH,
                Chip.HEIGHT);
    }

    private Node chip(Page page, Quote quote) {
        Speaker speaker = page.annotations().find(quote.speaker(), Speaker.class).orElse(null);
        var chip = new Chip(speaker, page.theme());
        String name = speaker == null ? "Nobody yet" : speaker.name();
        chip.setTooltip(new Tooltip(name + " · " + Wording.of(quote.kind())));
        chip.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    choose.accept(quote.id());
                    // The area would move its caret to the line as well.
                    press.consume();
                });
        return chip;
    }

    private static Stream<Claim> claims(Page page, Quote quote) {
        return page.annotations().occurrencesInQuote(quote.id()).stream()
                .map(Occurrence::claim)
                .flatMap(id -> page.annotations().find(id, Claim.class).stream());
    }

    private static Node sign(Claim claim, Theme theme) {
        var shape = new SVGPath();
        shape.setContent(ClaimSign.icon(claim.status()).path());
        shape.setFill(null);
        shape.setStroke(theme.of(claim.status()));
        shape.setStrokeWidth(1.7);
        var label = new Label(null, new Group(shape));
        label.getStyleClass().add("claim-sign");
        label.setTooltip(
                new Tooltip(Wording.title(claim.status()) + " claim: " + claim.statement()));
        label.setAccessibleText(Wording.of(claim.status()) + " claim");
        return label;
    }
}
