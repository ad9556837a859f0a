package quotemark.app;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import quotemark.session.Desk;
import quotemark.view.Window;

/// How a reader would mark the sample article, key by key.
final class SampleReading {
    private final Window window;
    private final Desk desk;
    private final Keyboard keyboard;
    private final Path folder;

    SampleReading(Window window, Desk desk, Keyboard keyboard, Path folder) {
        this.window = window;
        this.desk = desk;
        this.keyboard = keyboard;
        this.folder = folder;
    }

    void play(Path article) {
        keyboard.settle();
        picture("start", 1000, 640);
        keyboard.onWindow(() -> desk.opening().files(List.of(article)));
        keyboard.settle();
        picture("preview", 1440, 900);
        keyboard.press(ENTER);
        keyboard.settle();
        markQuotes();
        flagClaim();
        conclude();
        keyboard.press(CONTROL, Z);
        keyboard.press(CONTROL, Y);
        keyboard.press(ESCAPE);
        quote("one inspection");
        pictures();
        keyboard.press(CONTROL, E);
        keyboard.press(ENTER);
        keyboard.settle();
    }

    private void markQuotes() {
        quote("open a bridge");
        by("Helen Strand");
        quote("more rust than expected");
        keyboard.type("1");
        quote("promised september");
        by("Tomas Brandt");
        quote("stop asking if");
        by("Works office");
        quote("two years ago, and");
        by("Adaeze Pell");
        quote("four glances");
        keyboard.type("4");
        quote("complete confidence");
        by("Robert Ashgrove");
        quote("on course");
        keyboard.type("0");
    }

    private void flagClaim() {
        select("not one inspection was carried out between that report and the closure");
        keyboard.type("c");
        select("the bearing was examined four times in those two years");
        keyboard.type("e");
    }

    /// The second of five ratings, its label as it is, and why.
    private void conclude() {
        keyboard.type("v");
        keyboard.press(DOWN);
        keyboard.press(DOWN);
        keyboard.press(ENTER);
        keyboard.press(TAB);
        keyboard.press(TAB);
        keyboard.type("The sheets list four inspections, all of them by eye.");
        keyboard.press(CONTROL, ENTER);
    }

    /// Marks the quotation that holds these words.
    private void quote(String words) {
        caretAt(words);
        keyboard.type("q");
    }

    private void by(String name) {
        keyboard.type("s");
        keyboard.type(name);
        keyboard.press(ENTER);
    }

    private void caretAt(String words) {
        select(words);
        keyboard.press(LEFT);
    }

    private void select(String words) {
        keyboard.press(CONTROL, F);
        keyboard.type(words);
        keyboard.press(ESCAPE);
    }

    private void pictures() {
        picture("light", 1440, 900);
        picture("light-small", 1000, 640);
        picture("light-large", 1600, 1000);
        board("board");
        nextTheme();
        picture("sepia", 1440, 900);
        nextTheme();
        picture("dark", 1440, 900);
        picture("dark-small", 1000, 640);
        picture("dark-large", 1600, 1000);
        board("board-dark");
        nextTheme();
        picture("black", 1440, 900);
        nextTheme();
        keyboard.press(CONTROL, COMMA);
        picture("settings", 1440, 900);
        keyboard.press(ESCAPE);
        keyboard.type("s");
        picture("speakers", 1440, 900);
        keyboard.press(ESCAPE);
    }

    private void board(String name) {
        keyboard.type("b");
        picture(name, 1440, 900);
        keyboard.press(ESCAPE);
    }

    private void nextTheme() {
        keyboard.press(CONTROL, SHIFT, D);
    }

    /// Takes the content out of the window, which is no larger than the screen, draws it, and puts
    /// it back.
    private void picture(String name, int width, int height) {
        Scene scene = window.scene();
        Parent root = scene.getRoot();
        Node focused = scene.getFocusOwner();
        keyboard.onWindow(() -> scene.setRoot(new Group()));
        keyboard.settle();
        var image = new WritableImage[1];
        keyboard.onWindow(() -> image[0] = Picture.of(root, scene.getStylesheets(), width, height));
        keyboard.onWindow(() -> {
            scene.setRoot(root);
            focused.requestFocus();
        });
        keyboard.settle();
        try {
            Picture.write(image[0], folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
