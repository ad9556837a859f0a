import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gathers the words that the licences of others want to go along, as they stand in their jars, in
/// LICENSES.txt: beside the list THIRD-PARTY.txt and the bill of materials quotemark.cdx.json, which
/// Maven has made. Those of Java and JavaFX are in the runtime, in legal. Runs in the project's
/// folder, on any system.
static final Path NOTICES = Path.of("target", "notices");

static final Path JARS = Path.of("target", "quotemark", "lib");
static final Pattern WORDS =
        Pattern.compile("(?i)(.*/)?(LICEN[CS]E|NOTICE|COPYING|OFL)[^/]*(?<!\\.class)");

void main() throws IOException {
    for (String made : List.of("THIRD-PARTY.txt", "quotemark.cdx.json")) {
        if (Files.notExists(NOTICES.resolve(made))) {
            System.err.println("There is no " + NOTICES.resolve(made) + ": let Maven make it.");
            System.exit(1);
        }
    }
    try (Stream<Path> files = Files.list(JARS);
            var out = Files.newOutputStream(NOTICES.resolve("LICENSES.txt"))) {
        for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
            gather(jar, out);
        }
    }
}

static void gather(Path jar, OutputStream out) throws IOException {
    try (var open = new JarFile(jar.toFile())) {
        for (var entry :
                open.stream().filter(e -> WORDS.matcher(e.getName()).matches()).toList()) {
            String from = "\n==== %s: %s ====\n\n".formatted(jar.getFileName(), entry.getName());
            out.write(from.getBytes(UTF_8));
            open.getInputStream(entry).transferTo(out);
        }
    }
}
