package quotemark.suggest.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Speaker;
import quotemark.suggest.speech.Attribution;
import quotemark.suggest.speech.Speech;

class SpeakersTest {
    private static final Speech ENGLISH = Speech.of("en").orElseThrow();

    /// Who is meant by the source of each attribution, the likeliest first.
    private static List<List<Who>> meant(String text) {
        Speech.Reading reading = ENGLISH.read(text);
        Speakers speakers = Speakers.of(text, reading.sentences(), "en.names");
        var meant = new ArrayList<List<Who>>();
        for (Attribution found : reading.attributions()) {
            meant.add(speakers.meant(Objects.requireNonNull(found.source()), found.contents()));
        }
        return meant;
    }

    private static List<String> names(String text) {
        return meant(text).stream().map(List::getFirst).map(Who::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ada Quill said it was safe. “We start,” Quill said. | Ada Quill",
                "Liu Meihua said it was safe. “We start,” Liu said. | Liu Meihua",
                "Nils Abend said it was safe. “We start,” Nils said. | Nils Abend",
                "Mayor Josef Adlam called for calm. The mayor said it was safe. | Josef Adlam",
                "“We start,” said Ada Quill, the chairwoman. “We end,” the chairwoman said. | Ada Quill",
                "Simon Achebe came. “We start,” he said. | Simon Achebe",
                "Osei said she was glad. “We start,” she said. | Osei",
                "The Harbour Safety Board (HSB) met. The HSB said it was safe. | Harbour Safety Board",
                "The Institute for Arid Lands met. The institute said it was safe. | Institute for Arid Lands",
                "Edmund Farrow was silent. His lawyer, Simon Achebe, said it was safe. | Simon Achebe",
                "The president of the jury, Anselm Duarte, said it was safe. | Anselm Duarte",
                "Piotr Wren came. Wren’s mother, Ewa Wren, came too. Her son said it was safe. | Piotr Wren",
                "Garsk Railways was sorry. The company said it was safe. | Garsk Railways",
                "GARSK - Foreign Minister Ilya Brandeis said it was safe. | Ilya Brandeis",
                "Secretary of State John Quill said it was safe. | John Quill",
                "Brigid Malone lost. “We lost,” Malone said. The owner said she was sad. | Brigid Malone",
                "A juror left after she said it was safe. | Juror",
            })
    void tellsWhoIsMeantLast(String text, String expected) {
        assertThat(names(text)).last().isEqualTo(expected);
    }

    @Test
    void tellsTwoOfOneSurnameApart() {
        assertThat(
                        names(
                                """
                                Tobias Renner said it was safe. His wife, Lena Renner, said it was not.
                                Mr Renner said it was safe. Ms Renner said it was not.
                                """))
                .containsExactly("Tobias Renner", "Lena Renner", "Tobias Renner", "Lena Renner");
    }

    @Test
    void offersWhoeverElseBearsTheName() {
        assertThat(
                        meant("Tobias Renner came. Lena Renner came. Renner said it was safe.")
                                .getLast())
                .extracting(Who::name)
                .containsExactly("Lena Renner", "Tobias Renner");
    }

    @Test
    void whomTheArticleOnlyDescribesIsNotNamed() {
        assertThat(meant("A source said it was safe. A report said it was safe."))
                .extracting(who -> who.getFirst().kind(), who -> who.getFirst().named())
                .containsExactly(
                        tuple(Speaker.Kind.UNNAMED, false), tuple(Speaker.Kind.DOCUMENT, false));
    }

    @Test
    void aNameInAHeadlineOfCapitalsIsWhoseItIsInTheText() {
        assertThat(
                        names(
                                """
                                Quill Says Bridge Is Safe

                                Ada Quill said the bridge was safe.
                                """))
                .containsOnly("Ada Quill");
    }

    @Test
    void knowsAllNamesOfWhoSpeaks() {
        assertThat(
                        meant("The Harbour Safety Board (HSB) met. The HSB said it was safe.")
                                .getLast()
                                .getFirst()
                                .aliases())
                .containsExactly("HSB");
    }
}
