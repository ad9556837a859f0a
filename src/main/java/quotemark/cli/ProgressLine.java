package quotemark.cli;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;

/// Where a long command is, on a line of the terminal that is written over and over; nothing where
/// there is no terminal.
final class ProgressLine {
    private static final long PAUSE = Duration.ofMillis(100).toNanos();
    private static final int LONGEST = 78;

    private final Output output;
    private final boolean isSeen;
    private long shown = System.nanoTime() - PAUSE;

    ProgressLine(Output output) {
        this.output = output;
        isSeen = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    void show(String line) {
        if (isSeen && System.nanoTime() - shown > PAUSE) {
            shown = System.nanoTime();
            output.show(line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line);
        }
    }

    /// Makes room for what is to stay.
    void clear() {
        if (isSeen) {
            output.show("");
        }
    }
}
