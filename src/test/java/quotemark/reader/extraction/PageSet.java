package quotemark.reader.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Block;
import quotemark.reader.content.Content;
import tools.jackson.databind.json.JsonMapper;

/// Saved pages, and perhaps what is right about them.
interface PageSet {
    String name();

    /// Each file by the name that the set gives it.
    Map<String, Path> pages();

    /// In the format of the set's scorer.
    String predictions(Map<String, Content> read);

    /// How well it agrees with what the set says is right, in lines.
    List<String> agreement(Map<String, Content> read);

    /// What the folder holds, if it holds pages.
    static Optional<PageSet> in(Path folder) throws IOException {
        if (Files.exists(folder.resolve("ground-truth.json"))) {
            return Optional.of(MozillaSet.in(folder));
        }
        if (Files.exists(folder.resolve("tests/evaldata.json"))) {
            return Optional.of(TrafilaturaSet.in(folder));
        }
        Map<String, Path> pages = htmlFiles(folder);
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnknownSet(folder.toAbsolutePath().getFileName() + "", pages));
    }

    static Map<String, Path> htmlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .collect(
                            Collectors.toMap(
                                    file -> stem(file),
                                    file -> file,
                                    (one, _) -> one,
                                    TreeMap::new));
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.html$", "");
    }

    /// The text without the headline, which the benchmarks count as metadata.
    static String body(Content content) {
        return content.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.HEADLINE)
                .map(block -> block.span().of(content.text()))
                .collect(Collectors.joining("\n"));
    }

    /// The format of the public article-extraction benchmark.
    static String bodies(Map<String, Content> read) {
        Map<String, Map<String, String>> bodies = new TreeMap<>();
        read.forEach((name, content) -> bodies.put(name, Map.of("articleBody", body(content))));
        return new JsonMapper().writeValueAsString(bodies);
    }

    /// Pages of which nothing else is known.
    record UnknownSet(String name, Map<String, Path> pages) implements PageSet {
        @Override
        public String predictions(Map<String, Content> read) {
            return bodies(read);
        }

        @Override
        public List<String> agreement(Map<String, Content> read) {
            return List.of();
        }
    }
}
