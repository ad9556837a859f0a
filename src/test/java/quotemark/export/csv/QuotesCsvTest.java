package quotemark.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;
import quotemark.export.HostileExample;

class QuotesCsvTest {
    private final QuotesCsv csv = new QuotesCsv();

    @Test
    void positionsCountCodePoints() throws Exception {
        assertThat(rows(new GoldenExample().annotations()))
                .extracting(row -> row.get("start") + "-" + row.get("end"))
                .containsExactly("29-143", "118-142", "160-180");
    }

    @Test
    void aRowTellsWhoSaidWhat() throws Exception {
        var golden = new GoldenExample();

        assertThat(rows(golden.annotations()).getFirst().toMap())
                .containsEntry("id", golden.interrupted().id().toString())
                .containsEntry("order", "1")
                .containsEntry("kind", "direct")
                .containsEntry("speaker", "Ana Ruiz")
                .containsEntry("cue", "said")
                .containsEntry(
                        "text",
                        "“The figures are wrong,” […] “and the mayor told me ‘we never counted"
                                + " them.’”")
                .containsEntry("own_words", "9")
                .containsEntry("claims", "asserts: The crime figures are wrong");
        assertThat(rows(golden.annotations()))
                .extracting(row -> row.get("tags"))
                .containsExactly("", "", "statistics");
    }

    @Test
    void linesEndAsRfc4180SaysAndTheFileBeginsWithAByteOrderMark() {
        String file = csv.export(new GoldenExample().annotations());

        assertThat(file).startsWith("\uFEFFid,article,order,kind,speaker,").endsWith("\r\n");
        assertThat(file.split("\r\n")).hasSize(4);
    }

    @Test
    void aSpreadsheetComputesNothing() throws Exception {
        CSVRecord row = rows(HostileExample.annotations()).getFirst();

        assertThat(row.get("speaker")).isEqualTo("'" + HostileExample.EVIL);
        assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r-].*"));
    }

    private List<CSVRecord> rows(Annotations annotations) throws Exception {
        return CsvRows.of(csv.export(annotations));
    }
}
