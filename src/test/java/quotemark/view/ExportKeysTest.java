package quotemark.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.W;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Lens;
import quotemark.session.page.CopyPage;
import quotemark.session.page.PageLine;
import quotemark.session.page.PageNote;
import quotemark.session.page.PageRow;
import quotemark.view.article.ArticlePane;

/// The export card, with real keys.
class ExportKeysTest {
    private static final String SUGGESTIONS = "Suggestions nobody has decided on";

    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openWindow() throws Exception {
        Path article = ShortArticle.in(folder);
        open = OpenWindow.with(folder, article);
        hands = open.hands();
        mark();
        for (String name : List.of("Rain", "Sun")) {
            String text = name + "\n\nThere was " + name.toLowerCase(Locale.ROOT) + " all day.";
            Path file = Files.writeString(folder.resolve(name + ".txt"), text);
            Fx.run(() -> open.desk().opening().atOnce(List.of(file)));
            hands.settle();
        }
    }

    private void mark() {
        int caret = open.find("is safe").start();
        ArticlePane article = open.article();
        Fx.run(() -> article.moveCaret(caret));
        hands.press(Q);
        hands.settle();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    /// The upper two of the list: the two that were opened last.
    private void chooseTwo() {
        Fx.run(() ->
                Objects.requireNonNull(open.scene().lookup(".library-pane .list-view"))
                        .requestFocus());
        hands.press(HOME);
        hands.press(SHIFT, DOWN);
    }

    private void toFolder() throws Exception {
        open.copy(into().toString());
        hands.press(CONTROL, E);
        hands.press(CONTROL, A);
        hands.press(CONTROL, V);
    }

    private Path into() throws Exception {
        return Files.createDirectories(folder.resolve("copies"));
    }

    private void export() {
        hands.press(ENTER);
        hands.await(() -> open.desk().errands().running().isEmpty());
        hands.settle();
    }

    private List<String> copies() throws Exception {
        try (Stream<Path> files = Files.list(into())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private <N extends Labeled> N control(Class<N> kind, String text) {
        return open.ask(() ->
                open.scene().getRoot().lookupAll(".export-card ." + style(kind)).stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .filter(one -> one.getText().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("there is no “" + text + "”")));
    }

    private static String style(Class<?> kind) {
        return kind == CheckBox.class ? "check-box" : "radio-button";
    }

    private void press(Class<? extends Labeled> kind, String text) {
        Node control = control(kind, text);
        Fx.run(control::requestFocus);
        hands.press(SPACE);
    }

    private CopyPage page() {
        hands.settle();
        return open.ask(() -> Objects.requireNonNull(open.desk().exporting().pageProperty().get()));
    }

    @Test
    void theArticlesChosenInTheLibraryAreExported() throws Exception {
        chooseTwo();
        assertThat(counts()).isEqualTo("2 chosen articles");

        toFolder();
        assertThat(open.ask(control(RadioButton.class, "2 chosen articles")::isSelected)).isTrue();
        export();

        assertThat(copies()).containsExactly("Rain.html", "Sun.html");
    }

    @Test
    void theOpenArticleIsSeenIfItIsAmongThoseChosen() throws Exception {
        chooseTwo();
        Fx.run(() -> list().getSelectionModel().clearAndSelect(1));
        Fx.run(() -> list().getSelectionModel().select(0));
        toFolder();

        assertThat(page().title()).isEqualTo("Sun");

        Fx.run(() -> control(RadioButton.class, "All 3 articles of the library").fire());
        assertThat(page().title()).isEqualTo("Sun");
    }

    private String counts() {
        return open.ask(() ->
                open.scene().lookup(".library-pane > .soft") instanceof Label label
                        ? label.getText()
                        : "");
    }

    @Test
    void withoutAnOpenArticleAllAreExported() throws Exception {
        hands.press(CONTROL, W);
        hands.settle();
        Fx.run(() -> list().getSelectionModel().clearSelection());

        toFolder();
        export();

        assertThat(copies()).hasSize(3);
    }

    private ListView<?> list() {
        return (ListView<?>)
                Objects.requireNonNull(open.scene().lookup(".library-pane .list-view"));
    }

    @Test
    void thePageIsSeenThroughTheLensThatIsChosen() throws Exception {
        toFolder();
        assertThat(page().title()).isEqualTo("Sun");
        assertThat(page().lens()).isEqualTo(Lens.SPEAKERS);

        press(RadioButton.class, "Cues");

        assertThat(page().lens()).isEqualTo(Lens.CUES);
    }

    @Test
    void whatIsChosenIsInTheCopyAndRemembered() throws Exception {
        toFolder();
        press(RadioButton.class, "Kinds");
        press(CheckBox.class, "Claims and verdicts");
        export();

        assertThat(into().resolve("Sun.html")).content().contains("<body class=\"lens-kinds\">");

        hands.press(CONTROL, E);
        assertThat(open.ask(control(RadioButton.class, "Kinds")::isSelected)).isTrue();
        assertThat(open.ask(control(CheckBox.class, "Claims and verdicts")::isSelected)).isFalse();
        assertThat(open.ask(control(CheckBox.class, "Evidence")::isDisabled)).isTrue();
        hands.press(ESCAPE);
        assertThat(open.ask(() -> open.desk().exporting().pageProperty().get())).isNull();
    }

    @Test
    void suggestionsAreInTheCopyOnlyIfTheyAreAskedFor() throws Exception {
        String text = "Moon\n\n“The moon is full,” said Ana Ruiz, a keeper.";
        Path file = Files.writeString(folder.resolve("Moon.txt"), text);
        Fx.run(() -> open.desk().opening().atOnce(List.of(file)));
        hands.settle();
        toFolder();
        export();
        assertThat(into().resolve("Moon.html")).content().doesNotContain("not decided");

        hands.press(CONTROL, E);
        press(CheckBox.class, SUGGESTIONS);
        assertThat(page().rows())
                .flatExtracting(PageRow::notes)
                .flatExtracting(PageNote::lines)
                .extracting(PageLine::text)
                .anyMatch(line -> line.startsWith("Suggested, not decided: "));
        export();

        assertThat(into().resolve("Moon.html"))
                .content()
                .contains("Ana Ruiz?", "Suggested, not decided: ");
        hands.press(CONTROL, E);
        assertThat(open.ask(control(CheckBox.class, SUGGESTIONS)::isSelected)).isTrue();
    }

    @Test
    void theFolderIsShownWhenTheCopiesAreThere() throws Exception {
        toFolder();
        press(CheckBox.class, "Open the folder afterwards");
        export();

        assertThat(open.answers().shown()).containsExactly(into().toAbsolutePath());
    }

    @Test
    void aFolderThatCannotBeShownIsTold() throws Exception {
        open.answers().withoutProgramForFolders();
        toFolder();
        press(CheckBox.class, "Open the folder afterwards");
        export();

        assertThat(open.message())
                .isEqualTo(
                        "The folder could not be shown; the copies are in “"
                                + into().toAbsolutePath()
                                + "”.");
        assertThat(copies()).containsExactly("Sun.html");
    }

    @Test
    void everythingIsReachedByTab() throws Exception {
        toFolder();

        int stops = open.ask(() -> Focus.stops(open.scene().lookup(".export-card")).size());
        var seen = new LinkedHashSet<Node>();
        for (int i = 0; i < stops + 4; i++) {
            seen.add(open.ask(() -> open.scene().getFocusOwner()));
            hands.press(TAB);
        }
        assertThat(seen)
                .allMatch(node -> Focus.isWithin(node, open.scene().lookup(".export-card")));
        assertThat(seen.stream().filter(CheckBox.class::isInstance)).hasSize(22);
        assertThat(seen.stream().filter(ToggleButton.class::isInstance)).hasSizeGreaterThan(1);
    }
}
