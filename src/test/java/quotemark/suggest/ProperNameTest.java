package quotemark.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Speaker;
import quotemark.suggest.lexicon.Lexicons;
import quotemark.text.Anchor;
import quotemark.text.Span;

class ProperNameTest {
    private static final Speaker SPEAKER = Speaker.named("Wang Yi", 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Patrushev               | It was Patrushev said.
                    Patrushev               | Patrushev said so. So said Patrushev too.
                    Wang                    | Wang said so.
                    Ms Strand               | “No,” Ms Strand said.
                    the Kremlin             | “No,” the Kremlin said.
                    The Security Council    | The Security Council said so.
                    Ursula von der Leyen    | “No,” Ursula von der Leyen said.
                    Ministry of Defence     | “No,” said the Ministry of Defence.
                    """)
    void names(String mention, String text) {
        assertThat(is(mention, text, "en")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    He                      | He said so.
                    he                      | “No,” he said.
                    I                       | “No,” I said.
                    the mayor               | “No,” the mayor said.
                    The mayor               | The mayor said so.
                    the President           | “No,” the President said.
                    Mayor                   | “No,” said Mayor.
                    Officials               | Officials said so.
                    Experts who looked      | Experts who looked said so.
                    Kremlin spokesman       | “No,” said a Kremlin spokesman.
                    他                       | 他说，没有。
                    市长                      | “没有”，市长说。
                    A Very Long Name Of Some Committee | A Very Long Name Of Some Committee said.
                    """)
    void descriptions(String mention, String text) {
        assertThat(is(mention, text, "en")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Wang                    | „Nein“, sagte Wang.           | true
                    Angela Merkel           | „Nein“, sagte Angela Merkel.  | true
                    Experten                | „Nein“, sagten Experten.      | false
                    der Bürgermeister       | „Nein“, sagte der Bürgermeister. | false
                    sie                     | „Nein“, sagte sie.            | false
                    """)
    void whereNounsAreCapital(String mention, String text, boolean name) {
        assertThat(is(mention, text, "de")).isEqualTo(name);
    }

    private static boolean is(String mention, String text, String language) {
        int at = text.indexOf(mention);
        return new ProperName(text, Lexicons.of(language, text))
                .is(Anchor.at(text, new Span(at, at + mention.length())), SPEAKER);
    }
}
