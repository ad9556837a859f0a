package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The card of what is chosen in the article is in view among the notes, all of it.
class NotesFollowTest {
    private static final int QUOTES = 14;

    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void markAnArticleWithMoreQuotesThanTheNotesShow() throws Exception {
        var text = new StringBuilder("The council meets");
        for (int i = 1; i <= QUOTES; i++) {
            text.append("\n\n“The bridge stands for the %dth year,” said Ada Berg.".formatted(i));
        }
        open = OpenWindow.with(folder, Files.writeString(folder.resolve("long.txt"), text));
        hands = open.hands();
        hands.keys("fq".repeat(QUOTES));
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void whileTheReaderMarksAndWalks() {
        hands.await(this::chosenCardIsInView);
        for (int i = 0; i < 3; i++) {
            hands.press(F8);
            hands.await(this::chosenCardIsInView);
        }
        for (int i = 0; i < 5; i++) {
            hands.press(SHIFT, F8);
            hands.await(this::chosenCardIsInView);
        }
    }

    @Test
    void whenTheDetailsTakeItsPlace() {
        hands.press(ESCAPE);
        hands.click(open.point(open.find("the 6th year").start()));
        hands.await(this::chosenCardIsInView);
    }

    @Test
    void whenUndoBringsTheReaderBack() {
        hands.keys("s");
        hands.type("Ada Berg");
        hands.press(ENTER);
        hands.press(ESCAPE);
        hands.press(CONTROL, Z);
        hands.await(this::chosenCardIsInView);
    }

    @Test
    void whenTheWindowIsMadeSmall() {
        hands.await(this::chosenCardIsInView);
        open.ask(() -> {
            open.scene().getWindow().setWidth(1000);
            open.scene().getWindow().setHeight(640);
            return true;
        });
        hands.await(() -> open.scene().getHeight() <= 640 && chosenCardIsInView());
    }

    /// On the JavaFX thread.
    private boolean chosenCardIsInView() {
        var list = (ListView<?>) open.scene().lookup(".card-list");
        return list.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.isSelected() && !cell.isEmpty() && cell.isVisible())
                .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
                .anyMatch(card -> isWithin(card, list));
    }

    private static boolean isWithin(Bounds card, ListView<?> list) {
        return list.contains(new Point2D(1, card.getMinY() + 1))
                && list.contains(new Point2D(1, card.getMaxY() - 1));
    }
}
