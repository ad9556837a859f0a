package quotemark.view.claim;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
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
    private final Consumer<ClaimSummary> open;
    private final ClaimFilters filters = new ClaimFilters(this::narrow);
    private final ListView<ClaimSummary> list = new ListView<>();
    private final Label count = Labelled.words("", "soft");
    private List<ClaimSummary> all = List.of();
    private HouseStyle style = HouseStyle.DEFAULT;

    /// @param open takes the claim that the reader chose
    public ClaimListCard(Supplier<Theme> theme, Consumer<ClaimSummary> open) {
        this.open = open;
        getStyleClass().add("claim-list");
        list.setId("claims-of-library");
        list.setAccessibleText("Claims of the library");
        list.setPlaceholder(Labelled.words("No claim is like that.", "placeholder-text"));
        list.setCellFactory(_ -> new SummaryRow(theme, () -> style));
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

    /// Shows the first claims while the others are read, unless something else was asked for.
    public void begin(ClaimFinder.Listed first) {
        style = first.style();
        if (filters.filter().equals(ClaimFilter.ALL)) {
            list.getItems().setAll(first.claims());
            list.getSelectionModel().selectFirst();
        }
    }

    /// Shows the claims as they are now; what was asked for stays.
    public void show(ClaimFinder.Listed now) {
        all = now.claims();
        style = now.style();
        filters.offer(now.choices(), style);
        narrow();
    }

    private void narrow() {
        List<ClaimSummary> shown = filters.filter().of(all);
        @Nullable ClaimSummary chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(shown);
        list.getSelectionModel().select(Math.max(0, shown.indexOf(chosen)));
        count.setText(
                "%,d of %s, %,d to check"
                        .formatted(
                                shown.size(),
                                Wording.count(all.size(), "claim"),
                                ClaimFilter.TO_DO.of(all).size()));
    }

    private void openChosen() {
        @Nullable ClaimSummary chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }
}
