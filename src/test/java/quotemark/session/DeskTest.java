package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import quotemark.library.Library;

@Timeout(60)
class DeskTest {
    @TempDir Path folder;

    @Test
    void isAtRestOnceTheArticleThatWasAskedForIsOpen() throws Exception {
        var answers = new LinkedBlockingQueue<Runnable>();
        var atRest = new AtomicBoolean();
        try (Library library = Library.openOrCreate(folder.resolve("a.quotemark"));
                var writing = Background.thread("library", answers::add);
                var reading = Background.thread("files", answers::add)) {
            var desk = Desk.of(library, writing, reading, "");
            desk.opening().atOnce(List.of(Path.of("assets/samples/harbour-bridge.txt")));

            desk.onceAtRest(() -> atRest.set(true));

            assertThat(atRest).isFalse();
            while (!atRest.get()) {
                answers.take().run();
            }
            assertThat(desk.session().annotations()).isPresent();
        }
    }

    @Test
    void thoseWhoWaitDoNotWaitForEachOther() throws Exception {
        var answers = new LinkedBlockingQueue<Runnable>();
        var told = new ArrayList<Integer>();
        try (Library library = Library.openOrCreate(folder.resolve("a.quotemark"));
                var writing = Background.thread("library", answers::add);
                var reading = Background.thread("files", answers::add)) {
            var desk = Desk.of(library, writing, reading, "");
            desk.opening().atOnce(List.of(Path.of("assets/samples/harbour-bridge.txt")));
            desk.onceAtRest(() -> told.add(1));
            desk.onceAtRest(() -> told.add(2));
            while (told.size() < 2) {
                answers.take().run();
            }
        }
    }

    @Test
    void isAtRestAtOnceWhereNothingWasAskedFor() throws Exception {
        var atRest = new AtomicBoolean();
        try (Library library = Library.openOrCreate(folder.resolve("a.quotemark"))) {
            Desk.of(library, Background.inline(), Background.inline(), "")
                    .onceAtRest(() -> atRest.set(true));
        }
        assertThat(atRest).isTrue();
    }
}
