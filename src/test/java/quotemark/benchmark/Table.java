package quotemark.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/// Prints figures beside their baselines.
final class Table {
    private static final String ROW = "%-58s %9s %9s   %9s %9s  %s%n";

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
        out.printf(ROW, "", "median", "p99", "baseline", "ratio", "of medians; the baseline is");
    }

    void row(String figure, Sample measured, Sample baseline, String what) {
        out.printf(
                ROW,
                figure,
                number(measured.median()),
                number(measured.p99()),
                number(baseline.median()),
                number(measured.median() / baseline.median()),
                what);
    }

    private static String number(double value) {
        String form = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, form, value);
    }
}
