package quotemark.benchmark;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Types words into the search of a library of 20,000 articles, key by key, and measures each
/// answer; beside it, how long SQLite takes to read the same texts for a word.
///
/// Argument: the library's file, which is made.
final class SearchRun {
    private static final int ARTICLES = 20_000;
    private static final int LIMIT = 100;
    private static final int WARM = 10;
    private static final int SCANS = 5;

    private SearchRun() {}

    public static void main(String[] arguments) throws LibraryException, SQLException {
        var file = Path.of(arguments[0]);
        var generated = new GeneratedLibrary();
        generated.fill(file, ARTICLES);
        try (Library library = Library.open(file)) {
            for (int i = 0; i < WARM; i++) {
                type("warm", library, generated.word(i) + " " + generated.word(500 + i));
            }
            // From a word of every article to one of a handful.
            for (int rank : new int[] {0, 20, 300, 3_000, 30_000}) {
                type("key", library, generated.word(rank));
            }
            type("key", library, generated.word(0) + " " + generated.word(1));
            type("key", library, generated.word(100) + " " + generated.word(1_000));
            type("key", library, "“" + generated.word(0) + " " + generated.word(1) + "”");
            for (int i = 0; i < SCANS; i++) {
                search("unspaced", library, "会談");
            }
        }
        scan(file, generated.word(3_000));
    }

    private static void type(String figure, Library library, String words) throws LibraryException {
        for (int typed = 1; typed <= words.length(); typed++) {
            int found = search(figure, library, words.substring(0, typed));
            if (found == 0 && typed == words.length()) {
                throw new IllegalStateException("not found: " + words);
            }
        }
    }

    private static int search(String figure, Library library, String typed)
            throws LibraryException {
        long began = System.nanoTime();
        int found = library.search(typed, LIMIT).size();
        Reported.figure("search." + figure, (System.nanoTime() - began) / 1e6);
        return found;
    }

    private static void scan(Path file, String word) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var select =
                        connection.prepareStatement(
                                "SELECT count(*) FROM article_version WHERE instr(text, ?) > 0")) {
            select.setString(1, word);
            for (int i = 0; i < SCANS; i++) {
                long began = System.nanoTime();
                try (var rows = select.executeQuery()) {
                    rows.next();
                }
                Reported.figure("search.scan", (System.nanoTime() - began) / 1e6);
            }
        }
    }
}
