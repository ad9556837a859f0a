package quotemark.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import quotemark.annotation.Speaker;
import quotemark.session.Desk;

/// What can be done with what is under the mouse or the caret.
final class ArticleMenu {
    private static final int SLOTS = 4;

    private final Actions actions;
    private final Desk desk;
    private ContextMenu menu = new ContextMenu();

    ArticleMenu(Actions actions, Desk desk) {
        this.actions = actions;
        this.desk = desk;
    }

    void show(Node owner, Point2D screen) {
        menu.hide();
        // Only a new one has its first item focused.
        menu = new ContextMenu();
        add(List.of(actions.quote));
        add(actions.parts);
        line();
        add(List.of(actions.speaker));
        List<UUID> slots = desk.speakers().slots();
        for (int i = 0; i < Math.min(SLOTS, slots.size()); i++) {
            slot(i + 1, slots.get(i)).ifPresent(menu.getItems()::add);
        }
        line();
        add(List.of(actions.claim, actions.evidence, actions.note));
        line();
        add(List.of(actions.copy, actions.copyWords));
        line();
        add(List.of(actions.delete));
        menu.show(owner, screen.getX(), screen.getY());
    }

    private void add(List<Action> some) {
        some.stream().map(Buttons::menuItem).forEach(menu.getItems()::add);
    }

    private void line() {
        menu.getItems().add(new SeparatorMenuItem());
    }

    private Optional<MenuItem> slot(int digit, UUID speaker) {
        return desk.session()
                .annotations()
                .flatMap(now -> now.find(speaker, Speaker.class))
                .map(known -> {
                    var key = new Label(String.valueOf(digit));
                    key.getStyleClass().add("kbd");
                    var item = new MenuItem("by " + known.name(), key);
                    item.disableProperty().set(desk.session().currentQuote().isEmpty());
                    item.setOnAction(_ -> actions.typed(String.valueOf(digit)));
                    return item;
                });
    }
}
