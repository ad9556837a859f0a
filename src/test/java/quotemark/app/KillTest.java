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
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.library.Library;

/// Kills the running program again and again: what it has called saved must be there.
class KillTest {
    private static final int KILLS = 20;
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
    void nothingThatWasShownAsSavedIsLostHoweverTheProgramEnds() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed of the kills: " + seed);
        var random = new Random(seed);
        var saved = new ArrayList<Saved>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Saved> now = savedUntilKilled(random);
            assertThat(now).as("saved before kill %d of seed %d", kill, seed).isNotEmpty();
            saved.addAll(now);
            assertKept(saved, "kill %d of seed %d".formatted(kill, seed));
        }
        System.out.println("acts saved before %d kills: %d".formatted(KILLS, saved.size()));
    }

    private List<Saved> savedUntilKilled(Random random) throws Exception {
        Process program = start(random.nextLong());
        var lines = new LinkedBlockingQueue<String>();
        Thread reader = Thread.ofPlatform().start(() -> collect(program, lines));
        var saved = new ArrayList<Saved>();
        try {
            String first = lines.poll(60, TimeUnit.SECONDS);
            assertThat(first).as("the first act, or why it did not come: %s", errors()).isNotNull();
            saved.add(Saved.of(first));
            program.waitFor(50 + random.nextInt(1_500), TimeUnit.MILLISECONDS);
        } finally {
            program.destroyForcibly().waitFor();
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

    private Process start(long seed) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "--patch-module",
                        "quotemark=" + Path.of("target", "test-classes").toAbsolutePath(),
                        "--module",
                        "quotemark/" + TirelessReader.class.getName(),
                        folder.toString(),
                        SAMPLE,
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.appendTo(errorFile()))
                .start();
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
