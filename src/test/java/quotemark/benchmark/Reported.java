package quotemark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Figures on their way from a measured process to the one that prints the table: a line each.
final class Reported {
    private static final String SIGN = "figure ";

    private final Map<String, List<Double>> figures = new TreeMap<>();

    /// Tells one figure to the process that started this one.
    static void figure(String name, double value) {
        System.out.println(SIGN + name + " " + value);
    }

    /// Takes what a process printed; lines that are no figures are left out.
    void read(Stream<String> lines) {
        lines.filter(line -> line.startsWith(SIGN))
                .map(line -> line.split(" "))
                .forEach(words -> add(words[1], Double.parseDouble(words[2])));
    }

    void add(String name, double value) {
        figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    /// All values of a figure.
    ///
    /// @throws IllegalArgumentException if there are none
    Sample of(String name) {
        return new Sample(figures.getOrDefault(name, List.of()));
    }
}
