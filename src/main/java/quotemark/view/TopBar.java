package quotemark.view;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The most used actions as buttons; all of them behind the first.
final class TopBar extends HBox {
    private static final double WITH_KEYS = 1180;
    private static final double WITH_NAMES = 960;

    private final BooleanBinding roomForKeys = widthProperty().greaterThan(WITH_KEYS);
    private final BooleanBinding roomForNames = widthProperty().greaterThan(WITH_NAMES);

    TopBar(Actions actions, ReadingPane reading, ObservableValue<Theme> theme) {
        super(4);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var claim = button(actions.claim);
        claim.getStyleClass().add("claim-button");
        var export = button(actions.export);
        export.getStyleClass().add("accent");
        var quote = button(actions.quote);
        quote.hoverProperty().subscribe(reading::preview);
        quote.focusedProperty().subscribe(reading::preview);
        getChildren()
                .addAll(
                        Buttons.icon(actions.library),
                        button(actions.open),
                        line(),
                        quote,
                        button(actions.speaker),
                        claim,
                        line(),
                        Buttons.icon(actions.undo),
                        Buttons.icon(actions.redo),
                        spacer,
                        new Lenses(actions, reading.lensProperty()),
                        line(),
                        Buttons.icon(actions.find),
                        letters(actions, theme),
                        everything(actions),
                        export);
    }

    /// Puts the focus on the first button.
    void focusFirst() {
        getChildren().getFirst().requestFocus();
    }

    private Button button(Action action) {
        return Buttons.yielding(action, roomForNames, roomForKeys);
    }

    private static Node line() {
        var line = new Separator(Orientation.VERTICAL);
        line.getStyleClass().add("bar-line");
        return line;
    }

    private static MenuButton letters(Actions actions, ObservableValue<Theme> theme) {
        var menu = menu("Text size and theme", Icon.LETTERS);
        menu.getItems()
                .addAll(
                        Buttons.menuItem(actions.larger),
                        Buttons.menuItem(actions.smaller),
                        Buttons.menuItem(actions.usualSize),
                        new SeparatorMenuItem());
        actions.themes.forEach((each, action) -> menu.getItems().add(item(each, action, theme)));
        menu.getItems().addAll(new SeparatorMenuItem(), Buttons.menuItem(actions.settingsCard));
        return menu;
    }

    /// Checked while the window is in this theme.
    private static MenuItem item(Theme theme, Action action, ObservableValue<Theme> now) {
        var item = new RadioMenuItem(action.name());
        item.setOnAction(_ -> action.perform());
        now.subscribe(shown -> item.setSelected(shown == theme));
        return item;
    }

    private static MenuButton everything(Actions actions) {
        var menu = menu("All actions", Icon.KEYS);
        Action.Group group = Action.Group.ARTICLE;
        for (Action action : actions.all()) {
            if (action.group() != group) {
                menu.getItems().add(new SeparatorMenuItem());
                group = action.group();
            }
            menu.getItems().add(Buttons.menuItem(action));
        }
        return menu;
    }

    private static MenuButton menu(String name, Icon icon) {
        var menu = new MenuButton(null, new Group(icon.node()));
        menu.getStyleClass().addAll("bar-button", "icon-button");
        menu.setAccessibleText(name);
        Hint.on(menu, name);
        return menu;
    }
}
