package quotemark.reader.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlesTest {
    @Test
    void whatBelongsToASavedPageIsNoArticle() {
        assertThat(
                        Articles.among(
                                List.of(
                                        "rain.html",
                                        "rain_files/frame.html",
                                        "rain_files/a/b.js",
                                        "2026/Flut.HTM",
                                        "2026/Flut-Dateien/werbung.html",
                                        "case_files/letter.txt")))
                .containsExactly("rain.html", "2026/Flut.HTM", "case_files/letter.txt");
    }

    @Test
    void whatCanHaveNoTextByItsEndingIsNoArticle() {
        assertThat(Articles.among(List.of("a.JPG", "b/style.css", "mine.quotemark-wal", "c.text")))
                .containsExactly("c.text");
    }

    @Test
    void hiddenFilesAreNoArticles() {
        assertThat(
                        Articles.among(
                                List.of("a/.DS_Store", "__MACOSX/a/._b.txt", ".git/x", "a/b.txt")))
                .containsExactly("a/b.txt");
    }
}
