package quotemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    A plain title            > A plain title
                    What? “Yes/No”: he said  > What “Yes No” he said
                    ../../etc/passwd         > etc passwd
                    C:\\Windows\\x           > C Windows x
                    ends with dots...        > ends with dots
                    CON                      > article CON
                    nul.txt                  > article nul.txt
                    com1                     > article com1
                    Console                  > Console
                    Ω and 日本語 and 📊      > Ω and 日本語 and 📊
                    ''                       > article
                    ...                      > article
                    """)
    void aTitleBecomesAName(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @Test
    void controlsAndTurnsOfDirectionAreDropped() {
        assertThat(FileName.of("a\u0000b\n\u202Egnp.exe")).isEqualTo("a b gnp.exe");
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        String name = FileName.of("👩‍🚀".repeat(60));

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(120);
        assertThat(name.replace("👩‍🚀", "")).isEmpty();
    }
}
