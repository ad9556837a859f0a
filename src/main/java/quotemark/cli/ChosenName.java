package quotemark.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Finds by its name what can be chosen from a few, and lists the names for the help.
abstract class ChosenName<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final String refusal;
    private final List<E> all;

    /// @param refusal with a place for the name that is none of them
    ChosenName(String refusal, List<E> all) {
        this.refusal = refusal;
        this.all = all;
    }

    @Override
    public E convert(String name) {
        return all.stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                refusal.formatted(name)
                                        + "; choose from "
                                        + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return all.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).iterator();
    }
}
