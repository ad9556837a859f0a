package quotemark.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import tools.jackson.databind.json.JsonMapper;

/// Reads a folder of saved pages and writes what was found in them as JSON, for the scorers of
/// public benchmarks: `{"page": {"articleBody": "…"}}`. The headline is left out, since the
/// benchmarks count it as metadata.
///
/// Arguments: the folder of `*.html`, and the file to write.
final class ExtractionScore {
    private ExtractionScore() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Map<String, String>> bodies = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String page = file.getFileName().toString().replaceFirst("\\.html$", "");
                bodies.put(page, Map.of("articleBody", body(file)));
            }
        }
        Files.writeString(Path.of(arguments[1]), new JsonMapper().writeValueAsString(bodies));
    }

    private static String body(Path file) {
        try {
            Version version = ArticleReader.read(file).article().version();
            return version.blocks().stream()
                    .filter(block -> block.kind() != Block.Kind.HEADLINE)
                    .map(block -> block.span().of(version.text()))
                    .collect(Collectors.joining("\n"));
        } catch (UnreadableException e) {
            System.err.println(file + ": " + e.getMessage());
            return "";
        }
    }
}
