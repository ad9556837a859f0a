package quotemark.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.RawFile;
import quotemark.annotation.Version;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.text.Span;

/// Makes a library of many articles, always of the same words. How often a word comes is as in any
/// language: half as often as the word before it in the list of the most common ones, roughly.
final class GeneratedLibrary {
    private static final int VOCABULARY = 50_000;
    private static final int WORDS = 700;
    private static final int WORDS_OF_A_TITLE = 8;
    private static final int CHARACTERS_OF_A_QUOTE = 120;
    private static final int WORDS_OF_A_CLAIM = 12;

    /// Fewer transactions, so that the making does not take longer than the measuring.
    private static final int TOGETHER = 500;

    /// A syllable has one of each. Such words begin in as many ways as those of a newspaper, where
    /// no four letters begin more than one of a hundred.
    private static final List<String> ONSETS =
            List.of(
                    "b", "br", "c", "d", "f", "g", "h", "l", "m", "n", "p", "pr", "r", "s", "st",
                    "t", "tr", "v", "w", "sh");

    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "ou");
    private static final List<String> CODAS = List.of("", "", "", "n", "r", "s", "l", "nd", "st");

    private final Random random = new Random(42);
    private final List<String> vocabulary = vocabulary();
    private final double[] cumulated = cumulated();

    private List<String> vocabulary() {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < VOCABULARY) {
            var word = new StringBuilder();
            for (int i = syllables(words.size()); i > 0; i--) {
                word.append(oneOf(ONSETS)).append(oneOf(VOWELS)).append(oneOf(CODAS));
            }
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    /// Common words are short.
    private static int syllables(int rank) {
        return rank < 200 ? 1 : rank < 5_000 ? 2 : 3;
    }

    private String oneOf(List<String> letters) {
        return letters.get(random.nextInt(letters.size()));
    }

    private static double[] cumulated() {
        var sums = new double[VOCABULARY];
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        return sums;
    }

    /// The word that has so many more common ones before it.
    String word(int rank) {
        return vocabulary.get(rank);
    }

    void fill(Path file, int articles) throws LibraryException {
        fill(file, articles, 0);
    }

    /// @param quotes of each article
    void fill(Path file, int articles, int quotes) throws LibraryException {
        try (Library library = Library.openOrCreate(file)) {
            for (int made = 0; made < articles; made += TOGETHER) {
                var changes = new ArrayList<Change>();
                var raws = new ArrayList<RawFile>();
                for (int i = 0; i < Math.min(TOGETHER, articles - made); i++) {
                    add(changes, raws, quotes);
                }
                library.commit(
                        new Edit(UUID.randomUUID(), "Prepare", Instant.EPOCH, "", null, changes),
                        raws.toArray(RawFile[]::new));
            }
        }
    }

    private void add(List<Change> changes, List<RawFile> raws, int quotes) {
        String text = article();
        String title = text.substring(0, text.indexOf('\n'));
        var raw = RawFile.of("a.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        var article =
                new Article(UUID.randomUUID(), title, "", "Gazette", "", "", "", Instant.EPOCH);
        var blocks =
                List.of(
                        new Block(Block.Kind.HEADLINE, new Span(0, title.length())),
                        new Block(
                                Block.Kind.PARAGRAPH, new Span(title.length() + 1, text.length())));
        changes.add(Change.create(article));
        var version =
                new Version(
                        UUID.randomUUID(),
                        article.id(),
                        1,
                        text,
                        blocks,
                        raw.sha256(),
                        Instant.EPOCH);
        changes.add(Change.create(version));
        for (int i = 0; i < quotes; i++) {
            int start = title.length() + 1 + i * CHARACTERS_OF_A_QUOTE;
            Span words = new Span(start, start + CHARACTERS_OF_A_QUOTE / 2);
            changes.add(Change.create(GeneratedMarks.quote(version, words, null)));
        }
        raws.add(raw);
    }

    /// The text of one more article.
    String article() {
        return line(WORDS_OF_A_TITLE) + "\n" + line(WORDS);
    }

    /// Some words such as a claim has.
    String statement() {
        return line(WORDS_OF_A_CLAIM);
    }

    /// Two words such as a person's name has.
    String name() {
        return capital(anyWord()) + " " + capital(anyWord());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String line(int words) {
        var line = new StringBuilder();
        for (int i = 0; i < words; i++) {
            line.append(i == 0 ? "" : " ").append(anyWord());
        }
        return capital(line.toString()) + ".";
    }

    private String anyWord() {
        double at = random.nextDouble() * cumulated[VOCABULARY - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return vocabulary.get(found >= 0 ? found : -found - 1);
    }
}
