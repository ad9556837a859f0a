package quotemark.view;

import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.NUMPAD0;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.SUBTRACT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.session.Preferences;
import quotemark.view.article.ArticlePane;

/// What the reader sets acts at once, and is still so after a restart.
class SettingsTest {
    @TempDir Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void openShortArticle() throws Exception {
        open = OpenWindow.with(folder, ShortArticle.in(folder));
        hands = open.hands();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private Theme theme() {
        return open.ask(open.settings().theme()::get);
    }

    private TextStyle text() {
        return open.ask(open.settings().text()::get);
    }

    @Test
    void theThemesFollowEachOther() {
        for (Theme next : List.of(Theme.SEPIA, Theme.DARK, Theme.BLACK, Theme.LIGHT)) {
            hands.press(CONTROL, SHIFT, D);
            assertThat(theme()).isEqualTo(next);
        }
    }

    @Test
    void whatIsSetIsInTheFileWhileTheCardIsOpen() {
        hands.press(CONTROL, COMMA);
        hands.press(RIGHT);
        hands.await(() -> open.keptPreferences().get(Preferences.THEME, "").equals("SEPIA"));
    }

    @Test
    void theCardIsUsedByKeysAloneAndGivesTheFocusBack() {
        hands.press(CONTROL, COMMA);
        hands.press(RIGHT);
        assertThat(theme()).isEqualTo(Theme.SEPIA);

        focus("Text size");
        hands.press(RIGHT);
        assertThat(text().size()).isEqualTo(18);
        focus("Line height");
        hands.press(RIGHT);
        assertThat(text().leading()).isCloseTo(1.8, within(.001));
        focus("Characters in a line");
        hands.press(RIGHT);
        assertThat(text().characters()).isEqualTo(76);

        hands.press(ESCAPE);
        assertThat(open.article().hasFocus()).isTrue();
    }

    /// Presses Tab until something has the focus.
    private void focus(String name) {
        for (int i = 0; i < 60 && !name.equals(focused().getAccessibleText()); i++) {
            hands.press(TAB);
        }
        assertThat(focused().getAccessibleText()).isEqualTo(name);
    }

    private Node focused() {
        return open.ask(() -> open.scene().getFocusOwner());
    }

    @Test
    void aSliderThatHasTheFocusShowsIt() {
        hands.press(CONTROL, COMMA);
        int without = rings(".slider > .thumb");
        hands.press(TAB);
        hands.press(TAB);
        assertThat(rings(".slider:focused > .thumb")).isGreaterThan(without);
    }

    private int rings(String selector) {
        return open.ask(
                () -> ((Region) open.scene().lookup(selector)).getBackground().getFills().size());
    }

    @Test
    void plusAndMinusSizeTheTextOnEveryKeyThatTypesThem() {
        double usual = size();
        hands.press(CONTROL, SHIFT, EQUALS);
        hands.press(CONTROL, ADD);
        hands.press(CONTROL, EQUALS);
        double larger = size();
        hands.press(CONTROL, MINUS);
        hands.press(CONTROL, SUBTRACT);
        assertThat(size()).isBetween(Math.nextUp(usual), Math.nextDown(larger));
        hands.press(CONTROL, NUMPAD0);
        assertThat(size()).isEqualTo(usual);
    }

    private double size() {
        return open.ask(() -> open.settings().text().get().size());
    }

    @Test
    void theFirstLineInViewStaysTheFirst() {
        ArticlePane article = open.article();
        int place = open.find("Experts").start() + 900;
        Fx.run(() -> article.showAtTop(place));
        hands.pulse();
        for (UnaryOperator<TextStyle> change :
                List.<UnaryOperator<TextStyle>>of(
                        style -> style.withSize(30),
                        style -> style.with(Typeface.HYPERLEGIBLE),
                        style -> style.withLeading(2.2),
                        style -> style.withCharacters(45),
                        style -> TextStyle.USUAL)) {
            int before = first();
            Fx.run(() -> open.settings().text().set(change.apply(text(open))));
            hands.pulse();
            assertThat(lineTop(before)).isCloseTo(top(), within(2.0));
        }
    }

    private static TextStyle text(OpenWindow open) {
        return open.settings().text().get();
    }

    private int first() {
        return open.ask(() -> open.article().firstVisible().orElseThrow());
    }

    private double lineTop(int position) {
        return open.ask(() -> open.article().boundsOnScreen(position).orElseThrow().getMinY());
    }

    private double top() {
        ArticlePane article = open.article();
        return open.ask(() -> article.localToScreen(0, 0).getY());
    }

    @Test
    void anotherLetterIsTheCommandsEverywhereAtOnce() {
        exchange("Quote", 'w');
        hands.press(ESCAPE);

        assertThat(buttonKeys()).contains("w").doesNotContain("q");
        assertThat(open.ask(() -> open.scene().getRoot().lookupAll(".placeholder-text")))
                .extracting(hint -> ((Labeled) hint).getText())
                .containsExactly(
                        "No quotes yet. Put the caret into one, or select it, and mark it (w).");
        hands.caretAt("safe");
        hands.keys("q");
        assertThat(open.annotations().quotes()).isEmpty();
        hands.keys("w");
        assertThat(open.annotations().quotes()).hasSize(1);
    }

    @Test
    void aLetterThatIsTakenIsExchanged() {
        exchange("Quote", 'c');
        assertThat(open.message()).isEqualTo("“Quote” has c now; “Claim”, which had it, has q.");
        hands.press(ESCAPE);
        hands.caretAt("safe");
        hands.keys("cq");

        assertThat(open.annotations().quotes()).hasSize(1);
        assertThat(open.annotations().claims()).hasSize(1);
    }

    @Test
    void aDigitIsRefused() {
        exchange("Quote", '1');

        assertThat(open.message())
                .isEqualTo("Digits stand for the speakers; choose a letter or a sign.");
        assertThat(open.ask(open.settings().letters()::get)).isEqualTo(Letters.USUAL);
    }

    private void exchange(String command, char letter) {
        hands.press(CONTROL, COMMA);
        focus(command + ", " + open.ask(() -> letterOf(command)));
        hands.press(SPACE);
        hands.type(String.valueOf(letter));
    }

    private String letterOf(String command) {
        return open.scene().getRoot().lookupAll(".letter-button").stream()
                .filter(node -> node.getAccessibleText().startsWith(command + ","))
                .map(node -> ((Button) node).getText())
                .findFirst()
                .orElseThrow();
    }

    private List<String> buttonKeys() {
        return open.ask(() ->
                open.scene().getRoot().lookupAll(".top-bar .kbd").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    @Test
    void lettersThatAreSwitchedOffDoNothingAndTheirCommandsCanStillBeReached() {
        Fx.run(() -> open.settings().letters().set(Letters.USUAL.with(false)));
        hands.caretAt("safe");
        hands.keys("q0c1");
        assertThat(open.annotations().quotes()).isEmpty();
        assertThat(buttonKeys()).noneMatch(key -> key.length() == 1);

        hands.press(CONTROL, K);
        hands.type("quote");
        hands.press(ENTER);
        assertThat(open.annotations().quotes()).hasSize(1);
    }

    @Test
    void whatWasSetIsStillSoAfterARestart() throws Exception {
        var style = new TextStyle(21, 1.5, 60, Typeface.SANS);
        Letters letters = Letters.USUAL.exchange("q", "w").with(false);
        Fx.run(() -> {
            open.settings().theme().set(Theme.BLACK);
            open.settings().text().set(style);
            open.settings().interfaceSize().set(16);
            open.settings().letters().set(letters);
            open.settings().motion().set(Motion.REDUCED);
            open.settings().name().set("Nadia Osei");
        });
        open.close();
        open = OpenWindow.over(folder);

        Settings settings = open.settings();
        assertThat(theme()).isEqualTo(Theme.BLACK);
        assertThat(text()).isEqualTo(style);
        assertThat(open.ask(settings.interfaceSize()::get)).isEqualTo(16);
        assertThat(open.ask(settings.letters()::get)).isEqualTo(letters);
        assertThat(open.ask(settings.reducedMotion()::get)).isTrue();
        assertThat(open.ask(open.desk().session()::author)).isEqualTo("Nadia Osei");
    }

    @Test
    void whatTheFirstVersionKeptIsUnderstood() throws Exception {
        var first = Settings.class.getResource("/quotemark/session/preferences-0.1.properties");
        var preferences = Preferences.load(Path.of(Objects.requireNonNull(first).toURI()));
        Settings settings = Fx.ask(() -> new Settings(preferences, "somebody"));
        assertThat(settings.theme().get()).isEqualTo(Theme.DARK);
        assertThat(settings.text().get())
                .isEqualTo(new TextStyle(21.175, 1.9, 68, Typeface.HYPERLEGIBLE));
        assertThat(settings.motion().get()).isEqualTo(Motion.REDUCED);
        assertThat(settings.letters().get()).isEqualTo(Letters.USUAL.exchange("q", "w"));
        assertThat(settings.name().get()).isEqualTo("Ada Berg");
        assertThat(settings.suggestions().get()).isFalse();
    }

    @Test
    void lettersInTheFieldForTheNameAreLetters() {
        hands.caretAt("safe");
        hands.keys("q");
        hands.press(CONTROL, COMMA);
        focus("Your name");
        hands.type("qc1");

        assertThat(open.ask(() -> ((TextField) open.scene().getFocusOwner()).getText()))
                .contains("qc1");
        assertThat(open.annotations().quotes()).hasSize(1);
        assertThat(open.annotations().claims()).isEmpty();
    }

    @Test
    void theInterfacesTextIsAsLargeAsTheReaderLikes() {
        double usual = tabHeight();
        Fx.run(() -> open.settings().interfaceSize().set(Settings.LARGEST_INTERFACE));
        hands.pulse();

        assertThat(tabHeight()).isGreaterThan(usual);
    }

    private double tabHeight() {
        return open.node(".tab-button").map(n -> n.getLayoutBounds().getHeight()).orElseThrow();
    }
}
