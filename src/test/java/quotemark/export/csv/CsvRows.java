package quotemark.export.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A copy as another program reads it.
final class CsvRows {
    private CsvRows() {}

    /// The rows below the header, without the byte order mark that the file begins with.
    static List<CSVRecord> of(String file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.substring(1)))
                .getRecords();
    }
}
