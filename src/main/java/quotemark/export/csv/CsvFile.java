package quotemark.export.csv;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// A table for spreadsheets: RFC 4180, with a byte order mark, because without it Excel reads UTF-8
/// as something else.
final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    CsvFile(List<String> columns) {
        append(columns);
    }

    void append(List<String> cells) {
        text.append(CSVFormat.RFC4180.format(cells.stream().map(CsvFile::harmless).toArray()))
                .append("\r\n");
    }

    /// A spreadsheet would compute a cell that begins like a formula.
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
