package quotemark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import quotemark.annotation.Lens;
import quotemark.export.CopyChoice;

/// Finds a lens of copies by its name.
final class LensName implements ITypeConverter<Lens> {
    @Override
    public Lens convert(String name) {
        return CopyChoice.LENSES.stream()
                .filter(lens -> lens.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "there is no lens “%s”; choose from %s"
                                        .formatted(name, String.join(", ", names()))));
    }

    private static List<String> names() {
        return CopyChoice.LENSES.stream()
                .map(lens -> lens.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// The names, for the help.
    static final class All extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        All() {
            super(names());
        }
    }
}
