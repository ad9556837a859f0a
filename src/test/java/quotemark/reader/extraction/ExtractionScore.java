package quotemark.reader.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads saved pages and writes what was found in them for the scorers of public benchmarks; prints
/// how fast that was, and how well it agrees with a set that says what is right.
///
/// The argument is a folder of `*.html`, or the folder of an unpacked set: Mozilla's pages, with
/// `ground-truth.json` beside them, or trafilatura's, with `tests/evaldata.json`; or a folder of
/// such folders. The predictions go to `target/extraction/NAME.json`.
final class ExtractionScore {
    private ExtractionScore() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder “" + folder + "”; name one with saved pages.");
            return;
        }
        Path to = Files.createDirectories(Path.of("target", "extraction"));
        for (Path each : withSubfolders(folder)) {
            Optional<PageSet> set = PageSet.in(each);
            if (set.isPresent()) {
                report(set.get(), to);
            }
        }
    }

    private static List<Path> withSubfolders(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return Stream.concat(Stream.of(folder), inside.filter(Files::isDirectory).sorted())
                    .toList();
        }
    }

    private static void report(PageSet set, Path to) throws IOException {
        PagesRead read = PagesRead.of(set.pages());
        System.out.println(read.performance(set.name()));
        Path predictions = to.resolve(set.name() + ".json");
        Files.writeString(predictions, set.predictions(read.contents()));
        System.out.println("  written to " + predictions);
        set.agreement(read.contents()).forEach(line -> System.out.println("  " + line));
    }
}
