package quotemark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Finds by its name what copies hold only if somebody asks for it.
final class ExtraName implements ITypeConverter<Extra> {
    @Override
    public Extra convert(String name) {
        return Arrays.stream(Extra.values())
                .filter(part -> part.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "“%s” is nothing that a copy can hold besides; choose from %s"
                                        .formatted(name, String.join(", ", names()))));
    }

    private static List<String> names() {
        return Arrays.stream(Extra.values())
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
