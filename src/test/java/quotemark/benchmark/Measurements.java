package quotemark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import quotemark.text.Span;

/// What can be measured in one window; prints each figure for the process that started this one.
///
/// Not on the JavaFX thread.
final class Measurements {
    private static final int FIRST_PRESSES = 20;
    private static final int PRESSES = 200;
    private static final int STEPS = 300;
    private static final double STEP = 60;

    private final Subject subject;
    private final Frames frames;

    Measurements(Subject subject) {
        this.subject = subject;
        this.frames = new Frames(subject.scene());
    }

    /// Measures what was asked for, then closes the window.
    ///
    /// @param launched when this process was started
    void run(Instant launched, List<String> wanted) {
        try {
            for (String one : wanted) {
                switch (one) {
                    case "start" -> start(launched);
                    case "open" -> open();
                    case "mark" -> mark();
                    case "scroll" -> scroll();
                    case "memory" -> memory();
                    default -> throw new IllegalArgumentException(one);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            Frames.onWindow(subject::close);
        }
    }

    private void start(Instant launched) {
        frames.until(() -> {}, subject::isShown);
        Instant shown = Instant.now();
        Reported.figure("start", Duration.between(launched, shown).toNanos() / 1e6);
        frames.until(() -> {}, subject::isAtRest);
        Reported.figure("rest", Duration.between(shown, Instant.now()).toNanos() / 1e6);
    }

    private void open() {
        rest();
        try (var stalls = new Stalls()) {
            Reported.figure("open", frames.until(subject::open, subject::isShown).latency());
            rest();
            Reported.figure("stall", stalls.longest());
        }
    }

    private void rest() {
        frames.until(() -> {}, subject::isAtRest);
        frames.settle();
    }

    private void mark() {
        rest();
        var passages = new ArrayList<Span>();
        Frames.onWindow(() -> passages.addAll(subject.unmarked(FIRST_PRESSES + PRESSES)));
        for (int i = 0; i < passages.size(); i++) {
            Span passage = passages.get(i);
            frames.next(() -> subject.goTo(passage));
            rest();
            frames.settleQuietly();
            // While Java loads and compiles what a mark needs, each takes longer.
            mark(i < FIRST_PRESSES ? "first" : "mark");
        }
    }

    private void mark(String figure) {
        var before = new int[1];
        var saved = new FutureTask<>(System::nanoTime);
        Frames.onWindow(() -> {
            before[0] = subject.marked();
            subject.onceSaved(saved);
        });
        var pressed = new long[1];
        Runnable press =
                () -> {
                    pressed[0] = System.nanoTime();
                    press(KeyCode.Q);
                };
        Frames.Frame frame = frames.until(press, () -> subject.marked() > before[0]);
        Reported.figure(figure, frame.latency());
        Reported.figure(figure + ".processor", frame.processor());
        Reported.figure("commit", (timeOf(saved) - pressed[0]) / 1e6);
    }

    private static long timeOf(FutureTask<Long> event) {
        try {
            return event.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void press(KeyCode key) {
        var robot = new Robot();
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private void scroll() {
        rest();
        scroll("line", STEP);
        frames.next(subject::scrollToStart);
        rest();
        scroll("page", subject.scene().getHeight() - 2 * STEP);
    }

    private void scroll(String figure, double pixels) {
        for (int i = 0; i < STEPS; i++) {
            Reported.figure(figure, frames.next(() -> subject.scroll(pixels)).work());
        }
    }

    private void memory() throws IOException {
        rest();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        Reported.figure("heap", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .forEach(kilobytes ->
                                Reported.figure("resident", Double.parseDouble(kilobytes) / 1e3));
            }
        }
    }
}
