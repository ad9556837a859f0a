package quotemark.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import quotemark.app.RunningProgram;
import quotemark.session.Desk;
import quotemark.view.Window;

/// Opens the list of all claims of a large library and the boards of some, by key in the real
/// window: from the key to the frame that shows it, and how long the window stands still meanwhile.
/// The first time is reported apart: Java loads then what it needs.
///
/// Argument: the library's file, with claims in it.
final class ClaimCardsRun {
    private static final int WARM = 3;
    private static final int MEASURED = 12;

    private final Window window;
    private final Desk desk;
    private final Frames frames;

    private ClaimCardsRun(Window window, Desk desk) {
        this.window = window;
        this.desk = desk;
        frames = new Frames(window.scene());
    }

    public static void main(String[] arguments) {
        RunningProgram.run(
                Path.of(arguments[0]),
                List.of(),
                (window, desk) ->
                        Thread.ofPlatform().start(() -> new ClaimCardsRun(window, desk).run()));
    }

    private void run() {
        try {
            rest();
            Frames.onWindow(() ->
                    desk.session()
                            .openArticle(desk.session().articles().getFirst().article().id()));
            rest();
            measure("first.");
            for (int i = 0; i < WARM + MEASURED; i++) {
                measure(i < WARM ? "warm." : "cards.");
            }
        } finally {
            Frames.onWindow(window::close);
        }
    }

    private void rest() {
        frames.until(() -> {}, () -> !desk.isBusy());
        frames.settle();
    }

    private void measure(String run) {
        open(run + "list", this::isListShown, KeyCode.CONTROL, KeyCode.L);
        press(KeyCode.DOWN);
        press(KeyCode.PAGE_DOWN);
        open(run + "board", this::isBoardShown, KeyCode.ENTER);
        press(KeyCode.ESCAPE);
    }

    private void open(String figure, BooleanSupplier shown, KeyCode... keys) {
        Frames.Frame frame;
        try (var stalls = new Stalls()) {
            frame = frames.until(() -> strike(keys), shown);
            // The next frame waits for the renderer.
            frames.next(() -> {});
            Reported.figure(figure + ".stall", stalls.longest());
        }
        Reported.figure(figure, frame.latency());
        Reported.figure(figure + ".processor", frame.processor());
        rest();
    }

    private void press(KeyCode... keys) {
        frames.next(() -> strike(keys));
        rest();
    }

    private static void strike(KeyCode... keys) {
        var robot = new Robot();
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (KeyCode key : List.of(keys).reversed()) {
            robot.keyRelease(key);
        }
    }

    private boolean isListShown() {
        return window.scene().getRoot().lookupAll(".claim-list .list-cell").stream()
                .anyMatch(ClaimCardsRun::isFilled);
    }

    private static boolean isFilled(Node cell) {
        return cell instanceof ListCell<?> row && row.getItem() != null && row.getWidth() > 0;
    }

    private boolean isBoardShown() {
        return window.scene().lookup(".claim-board .board-statement") != null;
    }
}
