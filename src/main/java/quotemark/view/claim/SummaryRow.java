package quotemark.view.claim;

import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.HouseStyle;
import quotemark.view.CellBox;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// A claim in the list of all: what it says, how it stands, and how much there is on it.
final class SummaryRow {
    private static final int MOST_NAMES = 2;
    private static final int LONGEST = 200;

    private SummaryRow() {}

    /// @param width that the row will have, in pixels
    static CellBox of(ClaimSummary summary, HouseStyle style, Theme theme, DoubleSupplier width) {
        var status = ClaimStatus.of(summary.claim(), style, theme);
        var verdict =
                Labelled.words(summary.verdict().isEmpty() ? "no verdict" : summary.verdict());
        verdict.getStyleClass().add(summary.verdict().isEmpty() ? "soft" : "who");
        var row = new CellBox(2, width);
        row.getChildren()
                .addAll(
                        Labelled.row(status, Labelled.spacer(), verdict),
                        line(summary.claim().statement(), "claim-statement"),
                        line(facts(summary), "soft"));
        return row;
    }

    /// Rows are all of one height, so that thousands cost no more than those in view.
    private static Label line(String words, String style) {
        var label = new Label(Wording.shortened(words, LONGEST));
        label.getStyleClass().add(style);
        return label;
    }

    private static String facts(ClaimSummary summary) {
        String evidence =
                summary.evidence() == 0
                        ? "no evidence"
                        : summary.evidence() == 1
                                ? "1 piece of evidence"
                                : summary.evidence() + " pieces of evidence";
        return Stream.of(
                        summary.claim().topic(),
                        names(summary),
                        Wording.count(summary.articles().size(), "article"),
                        evidence)
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String names(ClaimSummary summary) {
        String some =
                summary.speakers().stream()
                        .limit(MOST_NAMES)
                        .map(ClaimSummary.Named::name)
                        .collect(Collectors.joining(", "));
        int more = summary.speakers().size() - MOST_NAMES;
        return more > 0 ? some + " and " + more + " more" : some;
    }

    /// For a screen reader.
    static String name(ClaimSummary summary, HouseStyle style) {
        return "%s: %s, %s"
                .formatted(
                        style.name(summary.claim().status()),
                        summary.claim().statement(),
                        facts(summary));
    }
}
