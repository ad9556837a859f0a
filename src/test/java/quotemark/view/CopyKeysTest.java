package quotemark.view;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.export.ExportFile;
import quotemark.export.Exporter;
import quotemark.export.Exporters;
import quotemark.view.article.ArticlePane;

/// A colleague's copy, with real keys.
class CopyKeysTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;
    private Annotations before;

    @BeforeEach
    void openWindow() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
        int caret = open.find("is safe").start();
        ArticlePane article = open.article();
        Fx.run(() -> article.moveCaret(caret));
        hands.press(Q);
        hands.settle();
        before = open.annotations();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void awaitErrands() {
        hands.await(() -> open.desk().errands().running().isEmpty());
        hands.settle();
    }

    /// What a colleague made of it: another kind, and a note.
    private Path copy(String format) throws Exception {
        Quote quote = before.quotes().getFirst();
        UUID version = before.version().id();
        Annotations theirs =
                before.with(
                        new Edit(
                                UUID.randomUUID(),
                                "Act",
                                Instant.EPOCH,
                                "Bob",
                                version,
                                List.of(
                                        Change.replace(quote, quote.withKind(Quote.Kind.SCARE)),
                                        Change.create(
                                                new Note(
                                                        UUID.randomUUID(),
                                                        version,
                                                        quote.id(),
                                                        null,
                                                        "Who says so?")))));
        Exporter exporter = Exporters.named(format).orElseThrow();
        return ExportFile.write(exporter, theirs, folder.resolve("theirs")).path();
    }

    private String report() {
        return open.ask(() ->
                open.scene().lookup(".report-card .text-area") instanceof TextArea area
                        ? area.getText()
                        : "");
    }

    @Test
    void anOpenedCopyIsMergedAndToldAndOneKeyTakesItBack() throws Exception {
        open.answers().articles(copy("jsonld"));
        hands.press(CONTROL, O);
        awaitErrands();

        assertThat(report())
                .contains("1 new, 1 changed")
                .contains(
                        "Changed by the copy\n•  Quote “The bridge is safe,”: kind was direct, is"
                                + " now scare quote")
                .contains("New\n•  Note “Who says so?”");
        assertThat(open.annotations().quotes().getFirst().kind()).isEqualTo(Quote.Kind.SCARE);
        assertThat(open.annotations().notes()).hasSize(1);

        hands.press(ESCAPE);
        hands.press(CONTROL, Z);
        hands.settle();
        assertThat(open.annotations()).isEqualTo(before);
        assertThat(open.ask(() -> open.desk().session().articles().size())).isEqualTo(1);
    }

    @Test
    void aPastedCopyIsMergedToo() throws Exception {
        open.copy(Files.readString(copy("jsonld")));
        hands.press(CONTROL, V);
        awaitErrands();

        assertThat(report()).contains("1 new, 1 changed");
        assertThat(open.annotations().notes()).hasSize(1);
    }

    @Test
    void aCopyOfWhatIsThereIsOnlySaid() throws Exception {
        open.answers().articles(copy("jsonld"));
        hands.press(CONTROL, O);
        awaitErrands();
        hands.press(ESCAPE);
        hands.press(CONTROL, O);
        awaitErrands();

        assertThat(open.message()).isEqualTo("0 articles added, 1 already there.");
        assertThat(open.node(".report-card")).isEmpty();
    }
}
