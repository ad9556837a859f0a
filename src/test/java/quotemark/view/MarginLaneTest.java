package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Annotations;
import quotemark.session.BoundaryActs;
import quotemark.view.article.ArticlePane;

/// The signs and brackets beside a densely marked text.
class MarginLaneTest {
    /// The widths that the article has in a small and in a large window, with and without the
    /// columns beside it.
    @ParameterizedTest
    @CsvSource({
        "12, 647, 640",
        "14, 647, 640",
        "17.5, 647, 640",
        "24, 647, 640",
        "32, 647, 640",
        "12, 1000, 640",
        "17.5, 1000, 640",
        "32, 1000, 640",
        "12, 994, 1000",
        "17.5, 994, 1000",
        "32, 994, 1000",
        "12, 1600, 1000",
        "17.5, 1600, 1000",
        "32, 1600, 1000"
    })
    void nothingCollidesOrLeavesThePane(double textSize, int width, int height) {
        Fx.start();
        Annotations marked = DenseArticle.marked();
        Fx.run(() -> {
            var pane = new ArticlePane(marked, Theme.LIGHT, new Untouched());
            pane.textStyleProperty().set(TextStyle.USUAL.withSize(textSize));
            show(pane, width, height);
            int signs = 0;
            for (var block : marked.version().blocks()) {
                pane.showAtTop(block.span().start());
                pane.layout();
                List<Node> lane = lane(pane);
                assertNothingCollides(pane, lane);
                signs += lane.size();
            }
            assertThat(signs).isGreaterThan(marked.quotes().size());
        });
    }

    private static void show(ArticlePane pane, int width, int height) {
        Fonts.load();
        var scene = new Scene(pane, width, height);
        pane.getStyleClass().add("quotemark");
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(Window.class.getResource("quotemark.css"))
                                .toExternalForm());
        scene.snapshot(null);
        pane.layout();
    }

    private static List<Node> lane(ArticlePane pane) {
        pane.getScene().snapshot(null);
        var lane = new ArrayList<Node>();
        for (Node one : pane.lookupAll(".margin-lane")) {
            lane.addAll(((Parent) one).getChildrenUnmodifiable());
        }
        return lane;
    }

    private static void assertNothingCollides(ArticlePane pane, List<Node> lane) {
        List<Bounds> places =
                lane.stream()
                        .map(node -> pane.sceneToLocal(node.localToScene(node.getLayoutBounds())))
                        .toList();
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i).getMinX()).isNotNegative();
            for (int other = i + 1; other < places.size(); other++) {
                assertThat(overlaps(places.get(i), places.get(other)))
                        .as("%s and %s", lane.get(i), lane.get(other))
                        .isFalse();
            }
        }
    }

    private static boolean overlaps(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX()
                && other.getMinX() < one.getMaxX()
                && one.getMinY() < other.getMaxY()
                && other.getMinY() < one.getMaxY();
    }

    /// Nobody touches this article.
    private static final class Untouched implements ArticlePane.Marking {
        @Override
        public void choose(UUID entity) {}

        @Override
        public void hold(BoundaryActs.End end) {}

        @Override
        public void moveTo(int position) {}

        @Override
        public void settle() {}
    }
}
