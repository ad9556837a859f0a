package quotemark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import quotemark.export.CopyPart;

/// Finds a part of copies that may be left out by its name.
final class PartName implements ITypeConverter<CopyPart> {
    @Override
    public CopyPart convert(String name) {
        return Arrays.stream(CopyPart.values())
                .filter(part -> part.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "“%s” is no part of a copy; choose from %s"
                                        .formatted(name, String.join(", ", names()))));
    }

    private static List<String> names() {
        return Arrays.stream(CopyPart.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
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
