package quotemark.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;

class ClaimsCsvTest {
    private final ClaimsCsv csv = new ClaimsCsv();

    @Test
    void everyPlaceAndPieceOfEvidenceHasARow() throws Exception {
        assertThat(rows(DisputedExample.annotations()))
                .extracting(row ->
                        String.join(
                                "|",
                                row.get("statement"),
                                row.get("row"),
                                row.get("stance_or_relation"),
                                row.get("strength"),
                                row.get("speaker"),
                                row.get("words"),
                                row.get("start"),
                                row.get("title")))
                .containsExactly(
                        "Crime fell|occurrence|asserts|||Crime fell|2|Crime fell, city data say",
                        "The crime figures are wrong|occurrence|asserts||Ana Ruiz|“The figures are"
                                + " wrong,” […] “and the mayor told me ‘we never counted them.’”|29|"
                                + "Crime fell, city data say",
                        "The crime figures are wrong|occurrence|denies||The city|that they were"
                                + " wrong|160|Crime fell, city data say",
                        "The crime figures are wrong|occurrence|repeats||the mayor|“The figures are"
                                + " invented,”||The mayor’s turn",
                        "The crime figures are wrong|evidence|refutes|strong||city data say|14|Crime"
                                + " fell, city data say",
                        "The crime figures are wrong|evidence|supports|||the mayor said||The"
                                + " mayor’s turn",
                        "The crime figures are wrong|evidence|refutes|weak||'-12 per cent||The data",
                        "The crime figures are wrong|evidence|qualifies|||||figures.ods");
    }

    @Test
    void eachRowTellsOfItsClaim() throws Exception {
        assertThat(rows(DisputedExample.annotations()).getLast().toMap())
                .containsEntry("topic", "Crime")
                .containsEntry("date", "2024-02-19")
                .containsEntry("status", "Disputed")
                .containsEntry("certainty", "high")
                .containsEntry("contested_by", "The city")
                .containsEntry("verdict", "Mostly false")
                .containsEntry("rating", "2");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(csv.leftOut(DisputedExample.annotations()))
                .containsExactly(
                        "1 quote that states no claim",
                        "1 earlier verdict",
                        "1 link to another claim");
    }

    @Test
    void aSpreadsheetComputesNothing() throws Exception {
        List<CSVRecord> rows = rows(HostileExample.annotations());

        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.toList())
                                .noneMatch(cell -> cell.matches("(?s)[=+@\t\r-].*")));
    }

    private List<CSVRecord> rows(Annotations annotations) throws Exception {
        return CsvRows.of(csv.export(annotations));
    }
}
