package quotemark.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import quotemark.cli.Cli;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Ever larger libraries, with 25 quotes an article, as the window uses them: opened, their list of
/// articles read, an article opened with its quotes, a word searched for; beside them, SQLite alone
/// reading the same article's rows from the same file. Then plain articles are imported; beside
/// that, they are merely copied.
///
/// Argument: a folder for the files.
final class LibraryRun {
    static final int[] ARTICLES = {1_250, 5_000, 20_000};
    static final int QUOTES = 25;
    private static final int MEASURED = 20;
    private static final int IMPORTED = 1_000;
    private static final int RARE = 3_000;

    private LibraryRun() {}

    private interface Work {
        void run() throws LibraryException, SQLException, IOException;
    }

    public static void main(String[] arguments) throws LibraryException, SQLException, IOException {
        var folder = Path.of(arguments[0]);
        for (int articles : ARTICLES) {
            measure(folder.resolve(articles + ".quotemark"), articles);
        }
        imports(folder);
    }

    private static void measure(Path file, int articles)
            throws LibraryException, SQLException, IOException {
        var generated = new GeneratedLibrary();
        generated.fill(file, articles, QUOTES);
        for (int i = 0; i < MEASURED; i++) {
            // What Java loads and compiles once is not the library's.
            String figure = (i < MEASURED / 4 ? "warm." : "library.") + articles;
            var opened = new Library[1];
            time(
                    figure + ".open",
                    () -> {
                        opened[0] = Library.open(file);
                        opened[0].summary(UUID.randomUUID());
                    });
            try (Library library = opened[0]) {
                time(figure + ".search", () -> library.search(generated.word(RARE), 100));
                UUID article = library.articles().get(i * 37).article().id();
                time(
                        figure + ".part",
                        () -> library.summaries(library.catalogue().subList(0, 250)));
                time(figure + ".list", library::articles);
                time(figure + ".article", () -> library.load(article));
                time(figure + ".rows", () -> rows(file, article));
            }
        }
    }

    private static void rows(Path file, UUID article) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var select =
                        connection.prepareStatement(
                                "SELECT v.text, f.* FROM article_version v"
                                        + " JOIN quote q ON q.version = v.id"
                                        + " JOIN fragment f ON f.quote = q.id"
                                        + " WHERE v.article = ?")) {
            select.setString(1, article.toString());
            try (var rows = select.executeQuery()) {
                int read = 0;
                while (rows.next()) {
                    read += rows.getString("text").length();
                }
                if (read == 0) {
                    throw new IllegalStateException("nothing was read");
                }
            }
        }
    }

    private static void imports(Path folder) throws LibraryException, SQLException, IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        var generated = new GeneratedLibrary();
        for (int i = 0; i < IMPORTED; i++) {
            Files.writeString(articles.resolve(i + ".txt"), generated.article());
        }
        Path library = folder.resolve("imported.quotemark");
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] command = {"import", "--library", library.toString(), articles.toString()};
        time(
                "import",
                () ->
                        Cli.run(
                                command,
                                nowhere,
                                nowhere,
                                _ -> {
                                    throw new IllegalStateException("no window was asked for");
                                }));
        time(
                "copy",
                () -> {
                    Path copies = Files.createDirectories(folder.resolve("copies"));
                    for (int i = 0; i < IMPORTED; i++) {
                        Files.copy(articles.resolve(i + ".txt"), copies.resolve(i + ".txt"));
                    }
                });
        try (Library imported = Library.open(library)) {
            if (imported.articles().size() != IMPORTED) {
                throw new IllegalStateException(imported.articles().size() + " were imported");
            }
        }
    }

    private static void time(String figure, Work work)
            throws LibraryException, SQLException, IOException {
        long began = System.nanoTime();
        work.run();
        Reported.figure(figure, (System.nanoTime() - began) / 1e6);
    }
}
