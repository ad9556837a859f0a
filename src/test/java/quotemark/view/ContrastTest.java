package quotemark.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quotemark.annotation.Claim;
import quotemark.annotation.Palette;

/// Everything can be seen in every theme: computed from the colours that the window uses.
class ContrastTest {
    /// The strongest fills of marks.
    private static final double CURRENT_QUOTE = .34;

    private static final double LOADED_CUE = .38;
    private static final double SELECTION = .24;
    private static final double CURRENT_HIT = .75;

    private final List<String> tooFaint = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeRead(Theme theme) {
        for (Colour text : List.of(Colour.INK, Colour.SOFT, Colour.RED)) {
            for (Color background : backgrounds(theme)) {
                text(text.name(), text.in(theme), background);
            }
        }
        assertThat(tooFaint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsColouredCanBeReadOnPaperAndPanel(Theme theme) {
        for (Colour ground : List.of(Colour.PAPER, Colour.PANEL, Colour.FIELD)) {
            for (Claim.Status status : Claim.Status.values()) {
                text(status.name(), theme.of(status), ground.in(theme));
            }
            text("evidence", theme.evidence(), ground.in(theme));
            text("accent", theme.accent(), ground.in(theme));
        }
        assertThat(tooFaint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void labelsOfButtonsAndMessagesCanBeRead(Theme theme) {
        text("accent button", Colour.ON_ACCENT.in(theme), Colour.ACCENT.in(theme));
        text("problem", Colour.ON_ACCENT.in(theme), Colour.RED.in(theme));
        text("message", Colour.PAPER.in(theme), Colour.INK.in(theme));
        assertThat(tooFaint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void edgesOfControlsAndTheFocusAreSeen(Theme theme) {
        for (Colour ground : List.of(Colour.BG, Colour.PAPER, Colour.PANEL, Colour.FIELD)) {
            graphics("edge", Colour.EDGE.in(theme), ground.in(theme));
            graphics("focus", Colour.ACCENT.in(theme), ground.in(theme));
        }
        graphics("focus on accent", Colour.ON_ACCENT.in(theme), Colour.ACCENT.in(theme));
        assertThat(tooFaint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everySpeakerIsSeenAndTheInitialsCanBeRead(Theme theme) {
        for (Color speaker : speakers(theme)) {
            text("initials", theme.onChip(), speaker);
            text("speaker", speaker, paper(theme));
            text("speaker", speaker, Colour.PANEL.in(theme));
            for (Color background : backgrounds(theme)) {
                graphics("chip", speaker, background);
            }
        }
        assertThat(tooFaint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theArticleCanBeReadUnderEveryMark(Theme theme) {
        for (Color speaker : speakers(theme)) {
            text("quote", theme.ink(), Contrast.over(speaker, CURRENT_QUOTE, paper(theme)));
        }
        text("loaded cue", theme.ink(), Contrast.over(theme.loaded(), LOADED_CUE, paper(theme)));
        text("selection", theme.ink(), Contrast.over(theme.accent(), SELECTION, paper(theme)));
        text("hit", theme.ink(), Contrast.over(theme.found(), CURRENT_HIT, paper(theme)));
        assertThat(tooFaint).isEmpty();
    }

    private static List<Color> speakers(Theme theme) {
        return IntStream.range(0, Palette.SIZE).mapToObj(theme::ofSpeaker).toList();
    }

    private static Color paper(Theme theme) {
        return Colour.PAPER.in(theme);
    }

    private static List<Color> backgrounds(Theme theme) {
        Color panel = Colour.PANEL.in(theme);
        return List.of(
                Colour.BG.in(theme),
                paper(theme),
                panel,
                Colour.FIELD.in(theme),
                Contrast.over(Colour.CHOSEN.in(theme), panel),
                Contrast.over(Colour.HOVER.in(theme), panel));
    }

    private void text(String what, Color colour, Color background) {
        see(what, colour, background, Contrast.AA_TEXT);
    }

    private void graphics(String what, Color colour, Color background) {
        see(what, colour, background, Contrast.AA_GRAPHICS);
    }

    private void see(String what, Color colour, Color background, double enough) {
        double contrast = Contrast.of(colour, background);
        if (contrast < enough) {
            tooFaint.add("%s, %s on %s: %.2f".formatted(what, colour, background, contrast));
        }
    }
}
