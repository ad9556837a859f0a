package quotemark.export;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Annotations;

/// A format that has no place for suggestions: it tells how many are not in its copies.
///
/// @param number at least one
record WithoutSuggestions(Exporter exporter, int number) implements Exporter {

    @Override
    public String format() {
        return exporter.format();
    }

    @Override
    public String description() {
        return exporter.description();
    }

    @Override
    public String ending() {
        return exporter.ending();
    }

    @Override
    public Copy copy(Annotations annotations) {
        Copy copy = exporter.copy(annotations);
        List<String> leftOut = new ArrayList<>(copy.leftOut());
        leftOut.add(
                number == 1
                        ? "1 suggestion that nobody has decided on"
                        : number + " suggestions that nobody has decided on");
        return new Copy(copy.main(), copy.siblings(), copy.companions(), leftOut);
    }
}
