package quotemark.view.claim;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.HouseStyle;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// A claim in the list of all: what it says, how it stands, and how much there is on it. All rows
/// are of one height and keep their nodes, so that thousands cost no more than those in view.
final class SummaryRow extends ListCell<ClaimSummary> {
    private static final int MOST_NAMES = 2;
    private static final int LONGEST = 200;

    private final Supplier<Theme> theme;
    private final Supplier<HouseStyle> style;
    private final Label status = styled("claim-heading");
    private final Label verdict = styled("soft");
    private final Label statement = styled("claim-statement");
    private final Label facts = styled("soft");
    private final VBox content =
            new VBox(2, Labelled.row(status, Labelled.spacer(), verdict), statement, facts);

    SummaryRow(Supplier<Theme> theme, Supplier<HouseStyle> style) {
        this.theme = theme;
        this.style = style;
        // As wide as the list, not as its longest line.
        setPrefWidth(0);
    }

    private static Label styled(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable ClaimSummary summary, boolean empty) {
        super.updateItem(summary, empty);
        if (summary == null || empty) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(summary);
            setGraphic(content);
        }
    }

    private void show(ClaimSummary summary) {
        ClaimStatus.show(status, summary.status(), style.get(), theme.get());
        verdict.setText(summary.verdict().isEmpty() ? "no verdict" : summary.verdict());
        verdict.getStyleClass().setAll("label", summary.verdict().isEmpty() ? "soft" : "who");
        statement.setText(Wording.shortened(summary.statement(), LONGEST));
        facts.setText(facts(summary));
        setAccessibleText(
                "%s: %s, %s, %s"
                        .formatted(
                                status.getText(),
                                summary.statement(),
                                verdict.getText(),
                                facts.getText()));
    }

    private static String facts(ClaimSummary summary) {
        return Stream.of(
                        summary.topic(),
                        names(summary),
                        Wording.count(summary.articles().size(), "article"),
                        Wording.evidence(summary.evidence()))
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
}
