package quotemark.export.csv.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// A table of one kind of things. What a spreadsheet could take for a formula begins with an
/// apostrophe, and so does what begins with one anyhow: reading takes it away again.
final class Table {
    private static final String DANGEROUS = "=+-@\t\r\n'";

    private final String name;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(String name, Column... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    /// A new table among others.
    static Table in(List<Table> all, String name, Column... columns) {
        var table = new Table(name, columns);
        all.add(table);
        return table;
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    /// Where it stands in the zip.
    String path() {
        return "tables/" + name + ".csv";
    }

    /// Adds a row: for each column what stands in it, null for nothing.
    void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("a row that does not fit into " + name);
        }
        var row = new ArrayList<String>();
        for (@Nullable Object value : values) {
            row.add(harmless(cell(value)));
        }
        rows.add(row);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    private static String harmless(String cell) {
        boolean isNumber = !cell.isEmpty() && cell.matches("-\\d+");
        return cell.isEmpty() || isNumber || DANGEROUS.indexOf(cell.charAt(0)) < 0
                ? cell
                : "'" + cell;
    }

    byte[] bytes() {
        var text = new StringBuilder();
        append(text, columns.stream().map(Column::name).toList());
        rows.forEach(row -> append(text, row));
        return text.toString().getBytes(UTF_8);
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
    }

    /// The rows of such a table.
    static List<Row> read(byte[] bytes) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        String text = new String(bytes, UTF_8);
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(new StringReader(whole), format)) {
            return parser.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }
}
