package quotemark.reader.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor said on Monday that the bridge would not be opened and that he was sorry.",
                "de | Die Stadt hat sich mit dem Land auf eine neue Linie geeinigt, sagte die Sprecherin.",
                "fr | Le maire a dit dans un discours que les travaux du pont ne sont pas finis pour la ville.",
                "es | El alcalde dijo que las obras del puente no se terminan por la falta de dinero en la ciudad.",
                "it | Il sindaco ha detto che i lavori non sono finiti per la mancanza di soldi nel bilancio della città.",
                "nl | De burgemeester zei dat het werk aan de brug niet klaar is en dat er meer geld voor nodig is.",
                "pt | O prefeito disse que as obras da ponte não foram feitas por uma falta de dinheiro na cidade.",
                "'' | Xyzzy plugh frotz."
            })
    void theLanguageIsToldByItsSmallWords(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
