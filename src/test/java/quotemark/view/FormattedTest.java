package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import quotemark.view.claim.Formatted;

/// What is written in Markdown, as words and how they look.
class FormattedTest {

    private static List<String> shown(String markdown) {
        Fx.start();
        return Fx.ask(() -> words(new Formatted(markdown)).toList());
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Text text ->
                    Stream.of("[%s]%s".formatted(text.getStyleClass().getFirst(), text.getText()));
            case Labeled label -> Stream.of(label.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(FormattedTest::words);
            default -> Stream.of();
        };
    }

    @Test
    void emphasisListsAndQuotesAreSeen() {
        assertThat(shown("It is **not** so, *he* `says`:\n\n3. one\n4. two\n\n> three"))
                .containsExactly(
                        "[words]It is ",
                        "[who]not",
                        "[words] so, ",
                        "[emphasis]he",
                        "[words] ",
                        "[code]says",
                        "[words]:",
                        "3.",
                        "[words]one",
                        "4.",
                        "[words]two",
                        "[words]three");
    }

    @Test
    void aLinkShowsWhereItLeads() {
        assertThat(shown("[The report](javascript:alert(1)) <https://example.org/>"))
                .containsExactly(
                        "[link]The report",
                        "[aside] (javascript:alert(1))",
                        "[words] ",
                        "[link]https://example.org/");
    }

    @Test
    void htmlStaysAsItWasTyped() {
        assertThat(shown("<script>alert(1)</script>\n\nHere <b>too</b>"))
                .containsExactly(
                        "[code]<script>alert(1)</script>",
                        "[words]Here ",
                        "[code]<b>",
                        "[words]too",
                        "[code]</b>");
    }

    @Test
    void whatIsNestedWithoutEndIsCutOff() {
        assertThat(shown("> ".repeat(5_000) + "deep")).isEmpty();
        assertThat(shown("*_".repeat(5_000) + "deep" + "_*".repeat(5_000))).isNotNull();
    }
}
