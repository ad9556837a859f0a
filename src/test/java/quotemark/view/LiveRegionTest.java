package quotemark.view;

import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.AccessibleAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRegionTest {
    @TempDir Path folder;

    @Test
    void whatChangesWithoutTheFocusIsSaid() throws Exception {
        try (var open = OpenWindow.with(folder, ShortArticle.in(folder))) {
            Hands hands = open.hands();
            hands.caretAt("safe");
            hands.keys("q");
            assertThat(said(open)).isEqualTo("Direct quote, nobody yet: “The bridge is safe,”");
            hands.keys("0");
            assertThat(said(open)).isEqualTo("Direct quote, Unnamed source: “The bridge is safe,”");
            hands.keys("c");
            assertThat(said(open))
                    .isEqualTo(
                            "Direct quote, Unnamed source, contested claim: “The bridge is safe,”");
            hands.press(ESCAPE);
            hands.press(ESCAPE);
            hands.keys("s");
            assertThat(said(open)).isEqualTo(open.message());
        }
    }

    private static Object said(OpenWindow open) {
        return open.node("#live-region")
                .map(node -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .orElseThrow();
    }
}
