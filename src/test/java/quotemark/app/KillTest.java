package quotemark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.library.Library;

/// Kills the running program again and again: what it has called saved must be there.
class KillTest {
    /// With the whole program, which takes seconds to start.
    private static final int KILLS = 3;

    /// Without the window; `-Dquotemark.kills=200` kills as often.
    private static final int HIDDEN_KILLS = Integer.getInteger("quotemark.kills", 15);

    private static final String SAMPLE = "assets/samples/harbour-bridge.txt";

    @TempDir Path folder;

    /// What the program called saved: a quote, who said it, and what it claims.
    private record Saved(UUID quote, Optional<UUID> speaker, Optional<UUID> claim) {

        static Saved of(String line) {
            String[] words = line.split(" ", -1);
            return new Saved(UUID.fromString(words[1]), id(words[2]), id(words[3]));
        }

        private static Optional<UUID> id(String word) {
            return word.equals("-") ? Optional.empty() : Optional.of(UUID.fromString(word));
        }
    }

    @Test
    void nothingThatTheWindowShowedAsSavedIsLost() throws Exception {
        assertNothingIsLost(KILLS, true, 1_500);
    }

    /// However often it kills.
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nothingThatTheSessionToldAsSavedIsLost() throws Exception {
        assertNothingIsLost(HIDDEN_KILLS, false, 400);
    }

    private void assertNothingIsLost(int kills, boolean window, int longest) throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed of the kills: " + seed);
        var random = new Random(seed);
        var saved = new ArrayList<Saved>();
        for (int kill = 1; kill <= kills; kill++) {
            String when = "kill %d of seed %d".formatted(kill, seed);
            List<Saved> now = savedUntilKilled(random, window, longest);
            assertThat(now).as(when).isNotEmpty();
            saved.addAll(now);
            assertKept(saved, when);
        }
        System.out.println("acts saved before %d kills: %d".formatted(kills, saved.size()));
    }

    /// @param longest milliseconds after the first act
    private List<Saved> savedUntilKilled(Random random, boolean window, int longest)
            throws Exception {
        Process program =
                Child.of(TirelessReader.class, folder, SAMPLE, random.nextLong(), window)
                        .redirectError(ProcessBuilder.Redirect.appendTo(errorFile()))
                        .start();
        var lines = new LinkedBlockingQueue<String>();
        Thread reader = Thread.ofPlatform().start(() -> collect(program, lines));
        var saved = new ArrayList<Saved>();
        try {
            String first = lines.poll(60, TimeUnit.SECONDS);
            assertThat(first).as("the first act, or why it did not come: %s", errors()).isNotNull();
            saved.add(Saved.of(first));
            program.waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS);
        } finally {
            // The process itself would close its output, of which something may be unread.
            program.toHandle().destroyForcibly();
            program.waitFor();
            reader.join();
        }
        lines.forEach(line -> saved.add(Saved.of(line)));
        return saved;
    }

    private static void collect(Process program, BlockingQueue<String> lines) {
        try (BufferedReader output = program.inputReader()) {
            output.lines().filter(line -> line.startsWith("saved ")).forEach(lines::add);
        } catch (IOException e) {
            lines.add("unreadable: " + e);
        }
    }

    private File errorFile() {
        return folder.resolve("errors.txt").toFile();
    }

    private String errors() throws IOException {
        return Files.readString(errorFile().toPath());
    }

    private void assertKept(List<Saved> saved, String when) throws Exception {
        try (Library library = Library.open(folder.resolve("killed.quotemark"))) {
            assertThat(library.check()).as(when).isEmpty();
            UUID article = library.articles().getFirst().article().id();
            Annotations kept = library.load(article).annotations();
            for (Saved each : saved) {
                assertThat(kept.find(each.quote(), Quote.class)).as(when).isPresent();
                each.speaker()
                        .ifPresent(id ->
                                assertThat(kept.find(id, Speaker.class)).as(when).isPresent());
                each.claim()
                        .ifPresent(
                                id -> assertThat(kept.find(id, Claim.class)).as(when).isPresent());
            }
        }
    }
}
