package quotemark.export;

import java.util.List;
import java.util.Optional;
import quotemark.export.brat.BratCopy;
import quotemark.export.citron.CitronCopy;
import quotemark.export.csv.bundle.CsvBundle;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;
import quotemark.export.html.HtmlCopy;
import quotemark.export.tei.TeiCopy;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.export.xmi.XmiCopy;

/// The formats of annotated copies that are read back.
public final class Copies {
    /// Citron’s before those that may be in it.
    private static final List<CopyFormat> ALL =
            List.of(
                    new CitronCopy(),
                    new HtmlCopy(),
                    new CsvBundle(),
                    new WebAnnotations(),
                    new BratCopy(),
                    new TeiCopy(),
                    new XmiCopy());

    private Copies() {}

    /// The format of which a file is a copy; empty if it is none.
    public static Optional<CopyFormat> formatOf(CopyFile file) {
        return ALL.stream().filter(format -> format.recognises(file)).findFirst();
    }

    /// What an annotated copy holds; empty if the file is none.
    ///
    /// @throws CopyException if it is one, but cannot be read
    public static Optional<Parcel> read(CopyFile file) throws CopyException {
        Optional<CopyFormat> format = formatOf(file);
        return format.isEmpty() ? Optional.empty() : Optional.of(format.get().read(file));
    }
}
