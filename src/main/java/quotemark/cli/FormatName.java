package quotemark.cli;

import java.util.ArrayList;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import quotemark.export.Exporter;
import quotemark.export.Exporters;

/// Finds a format of copies by its name.
final class FormatName implements ITypeConverter<Exporter> {
    @Override
    public Exporter convert(String name) {
        return Exporters.named(name.strip())
                .orElseThrow(() ->
                        new TypeConversionException(
                                "there is no format “" + name + "”; choose from " + all()));
    }

    private static String all() {
        return Exporters.all().stream().map(Exporter::format).collect(Collectors.joining(", "));
    }

    /// Each name with what it is, for the help.
    static final class Described extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Described() {
            super(
                    Exporters.all().stream()
                            .map(e -> e.format() + " (" + e.description() + ")")
                            .toList());
        }
    }
}
