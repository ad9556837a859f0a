package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quotemark.text.Span;

/// One key finds what was said, in any language and style: the table is `snap.cases`.
class SnapTest {

    /// @param line what it is, and a text with caret and parts marked in it
    record Case(String language, String line) {
        @Override
        public String toString() {
            return language + ": " + line;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream file =
                        Objects.requireNonNull(SnapTest.class.getResourceAsStream("snap.cases"));
                var reader =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var cases = new ArrayList<Case>();
            String language = "";
            for (String line : reader.readAllLines()) {
                if (line.startsWith("== ")) {
                    language = line.substring(3);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new Case(language, line));
                }
            }
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheQuoteAtTheCaret(Case one) {
        String[] kindAndText = one.line().split("\\s+", 2);
        String marked = kindAndText[1];
        String text = Parts.removedFrom(marked);
        int caret = Parts.removedFrom(marked.substring(0, marked.indexOf('^'))).length();

        String expected = kindAndText[0].equals("NOTHING") ? "" : one.line().replace("^", "");
        assertThat(
                        Snap.at(text, one.language(), caret)
                                .map(quote -> Parts.kindAndText(text, quote))
                                .orElse(""))
                .isEqualTo(expected.replaceFirst("\\s+", " "));
    }

    @Test
    void theTableSpeaksManyLanguages() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(80);
        assertThat(cases())
                .extracting(Case::language)
                .contains("en", "de", "fr", "es", "it", "pt", "nl", "sv");
    }

    @Test
    void aSelectionStaysWhatItIsAndTakesWhoeverSaysIt() {
        String text = "Berg said that the dam would hold until the spring. Nobody asked.";

        assertThat(around(text, " the dam would hold "))
                .isEqualTo(
                        "INDIRECT <Berg> {said} that [the dam would hold] until the spring. Nobody"
                                + " asked.");
        assertThat(around(text, "Nobody asked"))
                .isEqualTo(
                        "INDIRECT Berg said that the dam would hold until the spring. [Nobody"
                                + " asked].");
        assertThat(around(text, "Berg said that the dam"))
                .isEqualTo(
                        "INDIRECT [Berg said that the dam] would hold until the spring. Nobody"
                                + " asked.");
    }

    @Test
    void aPartOfAQuotationThatIsSelectedIsDirect() {
        assertThat(around("“The dam will hold, and long,” Berg said.", "will hold"))
                .isEqualTo("DIRECT “The dam [will hold], and long,” <Berg> {said}.");
    }

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        var selection = new Span(start, start + words.length());
        return Snap.around(text, "en", selection)
                .map(quote -> Parts.kindAndText(text, quote))
                .orElse("NOTHING");
    }

    @Test
    void anUnknownLanguageIsGuessedFromTheText() {
        String text = "Der Minister sagte, dass die Lage ernst sei und dass man warten müsse.";

        assertThat(Snap.at(text, "", text.indexOf("Lage")))
                .isEqualTo(Snap.at(text, "de-AT", text.indexOf("Lage")))
                .hasValueSatisfying(quote ->
                        assertThat(quote.contentHull().of(text)).startsWith("die Lage ernst sei"));
    }
}
