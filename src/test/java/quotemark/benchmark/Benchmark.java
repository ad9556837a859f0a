package quotemark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import quotemark.library.LibraryException;
import quotemark.reader.UnreadableException;

/// Prints how fast the program is. All of it takes some ten minutes.
///
/// Arguments: the folder to work in, on the disk that is to be measured; an article; which parts to
/// measure, with commas between them.
final class Benchmark {
    private static final int STARTS = 5;
    private static final int OPENINGS = 3;

    private final Path folder;
    private final Table table = new Table(System.out);

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        clear(folder);
        var benchmark = new Benchmark(folder);
        for (String part : arguments[2].split(",", -1)) {
            benchmark.measure(part, Files.readString(Path.of(arguments[1])));
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private void measure(String part, String sample) throws Exception {
        switch (part) {
            case "start" -> starts(prepare("start", sample, 0));
            case "sample" -> marking("sample article", prepare("sample", sample, 0));
            case "marks" ->
                    marking(
                            "100,000 words, 5,000 marks",
                            prepare("words", GeneratedArticle.ofWords(100_000), 5_000));
            case "open" -> openings();
            case "growth" -> growth();
            case "search" -> search();
            case "library" -> library();
            case "claims" -> claims();
            case "suggest" -> suggestions();
            default ->
                    throw new IllegalArgumentException(
                            "“" + part + "” is not a part of the benchmark; the README names them");
        }
    }

    private void openings() throws Exception {
        Prepared long_ = prepare("long", GeneratedArticle.ofCharacters(1_000_000, true), 10_000);
        var bare = new Reported();
        openings(bare, BareRun.class, long_);
        opening("1 MB, 10,000 marks", long_, bare);
        opening(
                "1 MB in one paragraph, 10,000 marks",
                prepare("single", GeneratedArticle.ofCharacters(1_000_000, false), 10_000),
                bare);
    }

    private Prepared prepare(String name, String text, int marks)
            throws IOException, UnreadableException, LibraryException {
        return Prepared.in(folder.resolve(name), text, marks);
    }

    private void starts(Prepared prepared) throws IOException, InterruptedException {
        var program = new Reported();
        var bare = new Reported();
        for (int i = 0; i < STARTS; i++) {
            Children.run(program, ProgramRun.class, prepared, "start", "memory");
            Children.run(bare, BareRun.class, prepared, "start", "memory");
        }
        row("cold start to article shown, ms", "start", program, bare, "a bare text area");
        row("from then to its suggestions, ms", "rest", program, bare, "a bare text area");
    }

    private void marking(String name, Prepared prepared)
            throws IOException, InterruptedException, SQLException {
        var program = new Reported();
        var bare = new Reported();
        Children.run(program, ProgramRun.class, prepared, "start", "memory", "scroll", "mark");
        Children.run(bare, BareRun.class, prepared, "start", "memory", "scroll", "mark");
        row(name + ": frame of scrolling 60 px, ms", "line", program, bare, "a bare text area");
        row(name + ": frame of scrolling a page, ms", "page", program, bare, "a bare text area");
        row(
                name + ": key to mark, the first 20, ms",
                "first",
                program,
                bare,
                "a style of a bare text area");
        row(
                name + ": key to mark, the next 200, ms",
                "mark",
                program,
                bare,
                "a style of a bare text area");
        row(
                name + ": of it, processor time, ms",
                "mark.processor",
                program,
                bare,
                "a style of a bare text area");
        table.row(
                name + ": key to commit, ms",
                program.of("commit"),
                SqliteCommit.measure(prepared.library().resolveSibling("commits.sqlite")),
                "SQLite's commit of a row");
        row(name + ": heap, MB", "heap", program, bare, "a bare text area");
        if (Files.exists(Path.of("/proc/self/status"))) {
            row(name + ": resident, MB", "resident", program, bare, "a bare text area");
        }
    }

    private static void openings(Reported into, Class<?> main, Prepared prepared)
            throws IOException, InterruptedException {
        for (int i = 0; i < OPENINGS; i++) {
            Children.run(into, main, prepared, "open", "scroll", "memory");
        }
    }

    private void opening(String name, Prepared prepared, Reported bare)
            throws IOException, InterruptedException {
        var program = new Reported();
        openings(program, ProgramRun.class, prepared);
        String baseline = "a bare text area with paragraphs";
        row(name + ": open, ms", "open", program, bare, baseline);
        row(name + ": window stands still, ms", "stall", program, bare, baseline);
        row(name + ": frame of scrolling 60 px, ms", "line", program, bare, baseline);
        row(name + ": frame of scrolling a page, ms", "page", program, bare, baseline);
        row(name + ": heap, MB", "heap", program, bare, baseline);
    }

    private void growth() throws IOException, InterruptedException {
        var figures = new Reported();
        Children.run(figures, GrowthRun.class, List.of());
        for (int quotes : new int[] {1_000, 10_000, 100_000}) {
            table.row(
                    "%,d quotes: an act and a paragraph's marks, ms".formatted(quotes),
                    figures.of("act." + quotes),
                    figures.of("copy." + quotes),
                    "a copy of a hash map as large");
        }
    }

    private void search() throws IOException, InterruptedException {
        var figures = new Reported();
        Path library = folder.resolve("search.quotemark");
        Children.run(figures, SearchRun.class, List.of(library.toString()));
        String baseline = "SQLite reading all the texts for a word";
        table.row(
                "20,000 articles: key to what is found, ms",
                figures.of("search.key"),
                figures.of("search.scan"),
                baseline);
        table.row(
                "20,000 articles: the same without spaces, ms",
                figures.of("search.unspaced"),
                figures.of("search.scan"),
                baseline);
    }

    private void library() throws IOException, InterruptedException {
        var figures = new Reported();
        Path files = Files.createDirectories(folder.resolve("libraries"));
        Children.run(figures, LibraryRun.class, List.of(files.toString()));
        for (int articles : LibraryRun.ARTICLES) {
            String size =
                    "%,d articles, %,d quotes: ".formatted(articles, articles * LibraryRun.QUOTES);
            String figure = "library." + articles + ".";
            Sample rows = figures.of(figure + "rows");
            String baseline = "SQLite alone reading an article's rows";
            table.row(size + "open, ms", figures.of(figure + "open"), rows, baseline);
            table.row(size + "first of the list, ms", figures.of(figure + "part"), rows, baseline);
            table.row(size + "list all, ms", figures.of(figure + "list"), rows, baseline);
            table.row(size + "an article, ms", figures.of(figure + "article"), rows, baseline);
            table.row(size + "first search, ms", figures.of(figure + "search"), rows, baseline);
        }
        table.row(
                "1,000 plain articles imported, ms",
                figures.of("import"),
                figures.of("copy"),
                "their files copied");
    }

    private void suggestions() throws IOException, InterruptedException {
        var figures = new Reported();
        for (int i = 0; i < OPENINGS; i++) {
            Children.run(figures, SuggestRun.class, List.of());
        }
        String baseline = "Java's own search for words";
        for (int characters : new int[] {1_000, 30_000, 1_000_000, 5_000_000}) {
            for (String what : List.of("time", "bytes")) {
                table.row(
                        "%,d characters: suggestions, %s a word"
                                .formatted(characters, what.equals("time") ? "ns" : "bytes"),
                        figures.of("suggest.%d.%s".formatted(characters, what)),
                        figures.of("words.%d.%s".formatted(characters, what)),
                        baseline);
            }
        }
        table.row(
                "750 words: first suggestions of a fresh program, ms",
                figures.of("suggest.first"),
                figures.of("suggest.first"),
                "itself");
    }

    private void claims() throws IOException, InterruptedException {
        var figures = new Reported();
        Path library = folder.resolve("claims.quotemark");
        Children.run(figures, ClaimsRun.class, List.of(library.toString()));
        String baseline = "SQLite reading all rows of claims and their places";
        for (String what : List.of("list", "board", "near")) {
            table.row(
                    "5,000 claims in 2,000 articles: %s, ms".formatted(what),
                    figures.of("claims." + what),
                    figures.of("claims.rows"),
                    baseline);
        }
        cards(library, figures.of("claims.rows"), baseline);
    }

    private void cards(Path library, Sample rows, String baseline)
            throws IOException, InterruptedException {
        var figures = new Reported();
        for (int i = 0; i < OPENINGS; i++) {
            Children.run(figures, ClaimCardsRun.class, List.of(library.toString()));
        }
        for (String what : List.of("list", "board")) {
            String card = "5,000 claims in 2,000 articles: key to " + what;
            table.row(card + ", the first, ms", figures.of("first." + what), rows, baseline);
            table.row(card + ", ms", figures.of("cards." + what), rows, baseline);
            table.row(
                    card + ": of it on the window's thread, ms",
                    figures.of("cards." + what + ".processor"),
                    rows,
                    baseline);
            table.row(
                    card + ": window stands still, ms",
                    figures.of("cards." + what + ".stall"),
                    rows,
                    baseline);
        }
    }

    private void row(
            String title, String figure, Reported program, Reported bare, String baseline) {
        table.row(title, program.of(figure), bare.of(figure), baseline);
    }
}
