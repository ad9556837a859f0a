package quotemark.reader.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21 February 2023 | 2023-02-21",
                "February 21st, 2023 | 2023-02-21",
                "Published: Feb. 21, 2023 at 14:30 CET | 2023-02-21",
                "Dienstag, 21. Februar 2023 | 2023-02-21",
                "Stand: 21.02.2023, 14:30 Uhr | 2023-02-21",
                "21 de febrero de 2023 | 2023-02-21",
                "mardi 21 février 2023 | 2023-02-21",
                "1 août 2023 | 2023-08-01",
                "5 giugno 2023 | 2023-06-05",
                "2023-02-21 | 2023-02-21",
                "2023-02-21T14:30:00.000+0100 | 2023-02-21T14:30:00+01:00",
                "2023-02-21T14:30Z | 2023-02-21T14:30Z",
                "31 February 2023 | ''",
                "In 2023 prices rose | ''",
                "the 21 rules of 2023 | ''"
            })
    void datesOfManyManners(String line, String expected) {
        assertThat(Dates.inLine(line).orElse("")).isEqualTo(expected);
    }
}
