package quotemark.view.notes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Entity;

/// A list of cards. Choosing one, by click or Enter, tells it; being told which is chosen shows it.
final class CardList<E extends Entity> extends ListView<E> {

    private Consumer<E> entered;
    private Consumer<E> deleted = _ -> {};

    /// Not before the list has its cards, and the height that the details below it leave it.
    private final AfterFrame reveal = new AfterFrame(this, this::reveal);

    private final AfterFrame wholly = new AfterFrame(this, this::revealWholly);

    /// @param card makes an empty one
    /// @param chosen takes the one that the reader chose
    /// @param empty what stands here while there is nothing
    CardList(
            String name,
            ObservableValue<String> empty,
            Supplier<? extends Card<E>> card,
            Consumer<E> chosen) {
        setAccessibleText(name);
        getStyleClass().add("card-list");
        var placeholder = new Label();
        placeholder.textProperty().bind(empty);
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("placeholder-text");
        setPlaceholder(placeholder);
        setCellFactory(_ -> new Cell<>(card.get()));
        heightProperty().subscribe(reveal::ask);
        entered = chosen;
        setOnMouseClicked(_ -> withSelected(chosen));
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                withSelected(entered);
            } else if (press.getCode() == KeyCode.DELETE) {
                withSelected(deleted);
            } else if (press.getCode().isArrowKey()) {
                withSelected(chosen);
            }
        });
    }

    private void withSelected(Consumer<E> act) {
        E item = getSelectionModel().getSelectedItem();
        if (item != null) {
            act.accept(item);
        }
    }

    /// Enter does more than to choose.
    void onEntered(Consumer<E> act) {
        entered = act;
    }

    /// For a list that may be long. As long as cards differ in height, the list measures two of
    /// them in each frame and then asks for another frame: it would draw the window without end.
    void evenOut() {
        getStyleClass().add("even-cards");
    }

    void onDeleted(Consumer<E> act) {
        deleted = act;
    }

    /// Shows other entities. Cards of those that stay are not drawn anew.
    int show(List<E> entities) {
        @Nullable E selected = getSelectionModel().getSelectedItem();
        replaceWhatDiffers(getItems(), entities);
        choose(selected == null ? null : selected.id());
        return entities.size();
    }

    private static <E> void replaceWhatDiffers(List<E> before, List<E> now) {
        int shorter = Math.min(before.size(), now.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<E> fresh = now.subList(head, now.size() - tail);
        if (fresh.size() == 1 && before.size() == now.size()) {
            before.set(head, fresh.getFirst());
        } else {
            before.subList(head, before.size() - tail).clear();
            before.addAll(head, fresh);
        }
    }

    void choose(@Nullable UUID entity) {
        for (int i = 0; i < getItems().size(); i++) {
            if (Objects.equals(getItems().get(i).id(), entity)) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().select(i);
                    reveal.ask();
                }
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    /// Scrolls only where the card is not in view: the list must not jump under the reader's eyes.
    private void reveal() {
        int chosen = getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && cards() instanceof VirtualFlow<?> cards) {
            if (cards.getVisibleCell(chosen) == null) {
                scrollTo(Math.max(0, chosen - 1));
            }
            wholly.ask();
        }
    }

    /// Scrolls to all of a card of which an edge is hidden.
    private void revealWholly() {
        int chosen = getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && cards() instanceof VirtualFlow<?> cards) {
            @Nullable IndexedCell<?> card = cards.getVisibleCell(chosen);
            if (card != null) {
                double below = card.getLayoutY() + card.getHeight() - cards.getHeight();
                cards.scrollPixels(Math.min(card.getLayoutY(), Math.max(0, below)));
            }
        }
    }

    private @Nullable Node cards() {
        return lookup(".virtual-flow");
    }

    private static final class Cell<E> extends ListCell<E> {
        private final Card<E> card;

        Cell(Card<E> card) {
            this.card = card;
            // As wide as the list, not as its longest line.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable E item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                card.show(item);
                setGraphic(card);
                setAccessibleText(card.spoken());
            }
        }
    }
}
