package quotemark.export.csv.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import quotemark.annotation.Annotations;
import quotemark.export.Copy;
import quotemark.export.Exporter;
import quotemark.export.SuggestedQuote;
import quotemark.export.contents.Packing;
import quotemark.export.csv.ClaimsCsv;
import quotemark.export.csv.QuotesCsv;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;

/// A zip of tables: one for each kind of things, from which all of it is read back; the two that
/// people read; and the text.
public final class CsvBundle implements Exporter, CopyFormat {
    static final String TEXT = "text.txt";

    /// The name that every such package has.
    static final String SIGN = "quotemark-annotated-copy";

    /// Bytes, of all files together when unpacked.
    private static final int LIMIT = 200_000_000;

    private final List<SuggestedQuote> suggested;

    public CsvBundle() {
        this(List.of());
    }

    private CsvBundle(List<SuggestedQuote> suggested) {
        this.suggested = suggested;
    }

    @Override
    public Exporter suggesting(List<SuggestedQuote> newlySuggested) {
        return new CsvBundle(newlySuggested);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "CSV: everything, a zip with one table a kind, for statistics";
    }

    @Override
    public String ending() {
        return ".csv.zip";
    }

    @Override
    public Copy copy(Annotations annotations) {
        Parcel parcel = Parcel.of(annotations);
        List<Table> tables = Tables.of(parcel, suggested);
        var packing = new Packing();
        packing.addPlain(DataPackage.PATH, DataPackage.of(parcel.article(), tables));
        packing.add("quotes.csv", new QuotesCsv().copy(annotations).main());
        packing.add("claims.csv", new ClaimsCsv().copy(annotations).main());
        tables.forEach(table -> packing.add(table.path(), table.bytes()));
        packing.add(TEXT, parcel.version().text().getBytes(UTF_8));
        return Copy.of(packing.bytes(), Parcel.leftOut(annotations));
    }

    @Override
    public boolean recognises(CopyFile file) {
        return file.head().startsWith("PK")
                && file.head().contains(DataPackage.PATH)
                && file.head().contains("\"" + SIGN + "\"");
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public Parcel read(CopyFile file) throws CopyException {
        Map<String, byte[]> files = files(file.bytes());
        byte[] text = files.get(TEXT);
        if (text == null) {
            throw new CopyException("has lost the text of its article; ask for it once more.");
        }
        try {
            return new TableReader(files, new String(text, UTF_8)).parcel();
        } catch (RuntimeException e) {
            throw CopyException.notAs("Quotemark writes its tables", "export it once more", e);
        }
    }

    private static Map<String, byte[]> files(byte[] zip) throws CopyException {
        Map<String, byte[]> files = new HashMap<>();
        int left = LIMIT;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new CopyException(
                            "is larger than 200 MB when unpacked; ask for a smaller copy.");
                }
                files.put(entry.getName(), bytes);
            }
        } catch (IOException e) {
            throw new CopyException(
                    "is damaged where it is packed; get it once more from where it came.", e);
        }
        return files;
    }
}
