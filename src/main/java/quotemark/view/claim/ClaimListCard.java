package quotemark.view.claim;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.ClaimFilter;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.HouseStyle;
import quotemark.session.ClaimFinder;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// All claims of the library, narrowed by what the reader asks for; each opens its board.
public final class ClaimListCard extends VBox {
    private final Theme theme;
    private final Consumer<ClaimSummary> open;
    private final ClaimFilters filters = new ClaimFilters(this::narrow);
    private final ListView<ClaimSummary> list = new ListView<>();
    private final Label count = Labelled.words("", "soft");
    private List<ClaimSummary> all = List.of();
    private HouseStyle style = HouseStyle.DEFAULT;

    /// @param open takes the claim that the reader chose
    public ClaimListCard(Theme theme, Consumer<ClaimSummary> open) {
        this.theme = theme;
        this.open = open;
        getStyleClass().add("claim-list");
        list.setId("claims-of-library");
        list.setAccessibleText("Claims of the library");
        list.setPlaceholder(Labelled.words("No claim is like that.", "placeholder-text"));
        DoubleSupplier width = () -> list.getWidth() - 40;
        list.setCellFactory(_ -> new Row(width));
        list.setOnMouseClicked(_ -> openChosen());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                openChosen();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(Labelled.row(Labelled.words("Claims", "card-title"), count), filters, list);
        filters.onDown(list::requestFocus);
    }

    /// Where words are typed.
    public TextField field() {
        return filters.words();
    }

    /// Shows the claims as they are now; what was asked for stays.
    public void show(ClaimFinder.All now) {
        all = now.claims();
        style = now.style();
        filters.offer(all, style);
        narrow();
    }

    private void narrow() {
        List<ClaimSummary> shown = filters.filter().of(all);
        @Nullable ClaimSummary chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(shown);
        list.getSelectionModel().select(Math.max(0, shown.indexOf(chosen)));
        int open = ClaimFilter.TO_DO.of(all).size();
        count.setText(
                "%d of %s, %,d to check"
                        .formatted(shown.size(), Wording.count(all.size(), "claim"), open));
    }

    private void openChosen() {
        @Nullable ClaimSummary chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private final class Row extends ListCell<ClaimSummary> {
        private final DoubleSupplier width;

        Row(DoubleSupplier width) {
            this.width = width;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ClaimSummary summary, boolean empty) {
            super.updateItem(summary, empty);
            setGraphic(
                    summary == null || empty ? null : SummaryRow.of(summary, style, theme, width));
            setAccessibleText(summary == null || empty ? "" : SummaryRow.name(summary, style));
        }
    }
}
