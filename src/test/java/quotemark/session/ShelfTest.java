package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.RawFile;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;
import quotemark.reader.ArticleReader;
import quotemark.reader.ReadArticle;

class ShelfTest {
    private static final int ARTICLES = 600;

    @TempDir Path folder;

    private final LinkedBlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private Library library;
    private Background background;
    private Ledger ledger;
    private Shelf shelf;

    @BeforeEach
    void fill() throws Exception {
        library = Library.openOrCreate(folder.resolve("library.quotemark"));
        var changes = new ArrayList<Change>();
        var raws = new ArrayList<RawFile>();
        for (int i = 0; i < ARTICLES; i++) {
            byte[] text = ("Article " + i + "\n\nIt rained.\n").getBytes(StandardCharsets.UTF_8);
            ReadArticle read = ArticleReader.read("a.txt", text).article();
            changes.add(Change.create(read.article()));
            changes.add(Change.create(read.version()));
            raws.add(read.raw());
        }
        library.commit(
                new Edit(UUID.randomUUID(), "Fill", Instant.EPOCH, "", null, changes),
                raws.toArray(RawFile[]::new));
        background = Background.thread("shelf", answers::add);
        ledger = new Ledger(library, background, "Reader", failure -> assertThat(failure).isNull());
        shelf = new Shelf(library, ledger);
    }

    @AfterEach
    void close() throws Exception {
        background.close();
        library.close();
    }

    @Test
    void whatIsAskedMeanwhileDoesNotWaitForTheLastArticle() throws Exception {
        var answered = new AtomicBoolean();
        shelf.refresh();
        answers.take().run();
        ledger.ask(() -> true, answered::set);
        while (!answered.get()) {
            answers.take().run();
        }

        assertThat(shelf.articles()).isNotEmpty().hasSizeLessThan(ARTICLES);
        finish();
        assertThat(shelf.articles()).isEqualTo(library.articles());
    }

    @Test
    void whatIsListedStaysUntilAllIsReadAnew() throws Exception {
        shelf.refresh();
        finish();
        List<ArticleSummary> before = List.copyOf(shelf.articles());
        var changes = new AtomicInteger();
        shelf.articles().addListener((InvalidationListener) _ -> changes.incrementAndGet());
        shelf.refresh();
        while (changes.get() == 0) {
            assertThat(shelf.articles()).isEqualTo(before);
            answers.take().run();
        }

        assertThat(shelf.articles()).isEqualTo(before);
        assertThat(changes).hasValue(1);
    }

    @Test
    void nobodyIsBusyWithMoreThanTheFirst() throws Exception {
        shelf.refresh();
        while (background.isBusy()) {
            answers.take().run();
        }

        assertThat(shelf.articles()).isNotEmpty().hasSizeLessThan(ARTICLES);
    }

    @Test
    void aNewReadingReplacesOneThatIsNotDone() throws Exception {
        shelf.refresh();
        answers.take().run();
        answers.take().run();
        shelf.refresh();
        finish();

        assertThat(shelf.articles())
                .extracting(ArticleSummary::article)
                .doesNotHaveDuplicates()
                .hasSize(ARTICLES);
    }

    private void finish() throws InterruptedException {
        while (shelf.articles().size() < ARTICLES) {
            answers.take().run();
        }
    }
}
