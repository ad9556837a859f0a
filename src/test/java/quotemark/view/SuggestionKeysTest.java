package quotemark.view;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// What keys do with suggestions.
class SuggestionKeysTest {
    @TempDir Path folder;

    private Path article;

    @BeforeEach
    void write() throws Exception {
        article =
                Files.writeString(
                        folder.resolve("dam.txt"),
                        """
                        The dam

                        “The dam will hold this winter,” Ada Berg told the board on Monday.

                        “We measured it twice,” Berg said.

                        “Nobody should be so certain of it,” said Dan Moreau.
                        """);
    }

    private static List<String> pending(OpenWindow open) {
        return open.ask(() ->
                open.desk().suggesting().shown().stream()
                        .map(one -> one.quote().words(Fragment.Role.CONTENT))
                        .toList());
    }

    private static String chosen(OpenWindow open) {
        return open.ask(() ->
                open.desk()
                        .suggesting()
                        .chosen()
                        .map(one -> one.quote().words(Fragment.Role.CONTENT))
                        .orElse(""));
    }

    private static String suggested(OpenWindow open) {
        return open.ask(() -> ((Label) open.scene().lookup("#suggested")).getText());
    }

    @Test
    void theyAreDrawnDashedAndCountedApart() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            assertThat(Drawn.in(open)).isEqualTo(new Drawn(0, 3, 0));
            assertThat(suggested(open)).isEqualTo("3 suggested");
            assertThat(open.annotations().quotes()).isEmpty();
        }
    }

    @Test
    void tabWalksEnterAcceptsBackspaceRejectsAndUndoBringsBack() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            open.hands().press(TAB);
            assertThat(chosen(open)).isEqualTo("“The dam will hold this winter,”");
            open.hands().press(TAB);
            assertThat(chosen(open)).isEqualTo("“We measured it twice,”");
            open.hands().press(SHIFT, TAB);

            open.hands().press(ENTER);
            assertThat(open.annotations().quotes()).hasSize(1);
            assertThat(chosen(open)).isEqualTo("“We measured it twice,”");
            open.hands().press(BACK_SPACE);
            assertThat(open.annotations().quotes()).hasSize(1);
            assertThat(pending(open)).containsExactly("“Nobody should be so certain of it,”");

            open.hands().press(CONTROL, Z);
            assertThat(chosen(open)).isEqualTo("“We measured it twice,”");
            open.hands().press(CONTROL, Z);
            assertThat(open.annotations().quotes()).isEmpty();
            assertThat(pending(open)).hasSize(3);
        }
    }

    @Test
    void aDigitPicksTheSpeakerThatTheCardShows() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            open.hands().press(TAB);
            open.hands().type("1");

            assertThat(open.currentSpeaker()).contains("Ada Berg");
            open.hands().press(TAB);
            open.hands().press(TAB);
            open.hands().type("1");
            assertThat(open.annotations().quotes())
                    .extracting(Quote::speaker)
                    .hasSize(2)
                    .containsOnly(open.annotations().speakers().getFirst().id());
        }
    }

    @Test
    void allThatAreSureAreAcceptedAtOnce() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            open.hands().type("A");
            assertThat(open.annotations().quotes()).hasSizeGreaterThan(1);
            assertThat(open.annotations().speakers()).doesNotHaveDuplicates();

            open.hands().press(CONTROL, Z);
            assertThat(open.annotations().quotes()).isEmpty();
            assertThat(pending(open)).hasSize(3);
        }
    }

    @Test
    void theChosenOneIsExplainedWithItsSpeakersAndButtons() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            open.hands().press(TAB);
            assertThat(words(open))
                    .contains("Ada Berg?", "cue “told” after the quote", "subject “Ada Berg”")
                    .contains("Accept", "Reject", "All above 90 %");
            open.hands().press(ESCAPE);
            assertThat(open.node(".suggestion")).isEmpty();
        }
    }

    private static List<String> words(OpenWindow open) {
        return open.ask(() ->
                open.scene().lookup(".suggestion").lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList());
    }

    @Test
    void whoIsChosenByNameAcceptsAsEdited() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            open.hands().press(TAB);
            open.hands().type("s");
            open.hands().type("Ines Pell");
            open.hands().press(ENTER);

            assertThat(open.currentSpeaker()).contains("Ines Pell");
            assertThat(open.annotations().speakers())
                    .extracting(Speaker::name)
                    .containsExactly("Ines Pell");
            assertThat(pending(open)).hasSize(2);
        }
    }

    @Test
    void whatWasRejectedStaysSoWhenTheProgramStartsAgain() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            open.hands().press(TAB);
            open.hands().press(BACK_SPACE);
        }
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            assertThat(pending(open))
                    .containsExactly(
                            "“We measured it twice,”", "“Nobody should be so certain of it,”");
        }
    }

    @Test
    void switchedOffTheyAreGoneAndStayGone() throws Exception {
        try (OpenWindow open = OpenWindow.suggesting(folder, article)) {
            open.ask(() -> {
                open.settings().suggestions().set(false);
                return open;
            });
            assertThat(pending(open)).isEmpty();
            assertThat(Drawn.in(open)).isEqualTo(Drawn.NOTHING);
        }
        try (OpenWindow open = OpenWindow.with(folder, article)) {
            assertThat(pending(open)).isEmpty();
        }
    }
}
