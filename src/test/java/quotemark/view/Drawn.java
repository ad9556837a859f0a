package quotemark.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/// What is drawn over the text of the article.
///
/// @param fills marks of some colour
/// @param dashed outlines without fill, as a preview is
/// @param veiled lines of words that step back
record Drawn(int fills, int dashed, int veiled) {
    static final Drawn NOTHING = new Drawn(0, 0, 0);

    static Drawn in(OpenWindow open) {
        open.hands().pulse();
        Node pane = open.article();
        return open.ask(() -> of(pane));
    }

    private static Drawn of(Node pane) {
        List<Rectangle> over =
                nodes(pane)
                        .filter(TextFlow.class::isInstance)
                        .flatMap(Drawn::nodes)
                        .filter(Rectangle.class::isInstance)
                        .map(Rectangle.class::cast)
                        .toList();
        long veiled = over.stream().filter(Drawn::isVeil).count();
        long fills = over.stream().filter(r -> r.getFill() != null).count() - veiled;
        long dashed =
                over.stream()
                        .filter(r -> r.getFill() == null && !r.getStrokeDashArray().isEmpty())
                        .count();
        return new Drawn((int) fills, (int) dashed, (int) veiled);
    }

    private static boolean isVeil(Rectangle rectangle) {
        return rectangle.getParent().getStyleClass().contains("veil");
    }

    private static Stream<Node> nodes(Node root) {
        var found = Stream.<Node>builder();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            found.add(node);
            if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return found.build();
    }
}
