package quotemark.export.txt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quotemark.annotation.GoldenExample;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;

class TextCopyTest {
    private final TextCopy text = new TextCopy();

    @Test
    void theTextHasASignWhereEachNoteBelongs() {
        assertThat(text.export(new GoldenExample().annotations()))
                .isEqualTo(
                        """
                        Crime fell, city data say
                        =========================

                        Samples · 1 March 2024 · 32 words · https://example.org/crime

                        📊 Crime fell, city data say.

                        “The figures are wrong,” health minister Ana Ruiz said on Monday, “and
                        the mayor told me ‘we never counted them.’ [MA 2]” [AR 1] The city
                        denied that they were wrong [CI 3].

                        Notes
                        -----

                        [AR 1] Ana Ruiz, quote 1, direct
                            source: health minister Ana Ruiz
                            cue: said
                            asserts claim 1: The crime figures are wrong (contested)

                        [MA 2] the mayor, quote 2, direct
                            source: the mayor
                            cue: told
                            to: me
                            within: quote 1

                        [CI 3] The city, quote 3, indirect
                            source: The city
                            cue: denied
                            denies claim 1: The crime figures are wrong (contested)
                            tag: statistics

                        Speakers
                        --------

                        AR  Ana Ruiz
                            quotes: 1 (1); own words: 9 (28 %)

                        CI  The city
                            quotes: 1 (3); own words: 4 (13 %)

                        MA  the mayor
                            quotes: 1 (2); own words: 4 (13 %)

                        The article’s own voice
                            own words: 15 (47 %)

                        Claims
                        ------

                        1. The crime figures are wrong (Contested)
                            stated: Ana Ruiz, quote 1 (asserts)
                            stated: The city, quote 3 (denies)
                            reason: The city stands by them
                            contested by: The city

                        ------------------------------------------------------------------------

                        Annotated copy of article 00000000-0000-0000-0000-000000000002, made
                        with Quotemark.
                        """);
    }

    @Test
    void everythingAroundAClaimIsTold() {
        assertThat(text.export(DisputedExample.annotations()))
                .contains("📊 Crime fell [claim 1], city data say [refutes claim 2].")
                .contains(
                        """
                        2. The crime figures are wrong (Disputed)
                            stated: Ana Ruiz, quote 1 (asserts)
                            stated: The city, quote 3 (denies)
                            stated: in “The mayor’s turn”, The Other Paper, 20 February 2024
                              (repeats)
                            topic: Crime
                            claimed on: 19 February 2024
                            reason: The city stands by them
                            certainty: high
                            contested by: The city
                            refutes (strong): “city data say”
                            supports: “the mayor said” in “The mayor’s turn”, The Other Paper,
                              20 February 2024
                            refutes (weak): The data, City Office, -12 per cent,
                              https://example.org/data, looked at on 2 March 2024
                            qualifies: figures.ods (a file, SHA-256
                              %s)
                            bears on: contradicts “The crime figures are right”
                            verdict: Mostly false, 2 of 1 to 5 (Truth)
                            concluded by: Samples Check, 5 March 2024, https://example.org/check
                            explanation: The data are public.
                        """
                                .formatted("ab".repeat(32)));
    }

    @Test
    void linesFitAMessageAndTurnNoDirection() {
        String copy = text.export(HostileExample.annotations());

        assertThat(copy).doesNotContain("\u202E");
        assertThat(copy.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 72);
    }
}
