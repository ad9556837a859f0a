package quotemark.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import quotemark.session.Desk;

/// What can be done with what is under the mouse or the caret.
final class ArticleMenu {
    private static final int DIGITS = 4;

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
        if (desk.suggesting().chosen().isPresent()) {
            add(List.of(actions.accept, actions.reject, actions.acceptSure));
            line();
        }
        add(List.of(actions.quote));
        add(actions.parts);
        line();
        add(List.of(actions.speaker));
        for (int digit = 1; digit <= DIGITS; digit++) {
            speaker(digit).ifPresent(menu.getItems()::add);
        }
        line();
        add(List.of(actions.claim, actions.evidence, actions.note, actions.tag));
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

    private Optional<MenuItem> speaker(int digit) {
        return desk.speakers()
                .speaker(digit)
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
