package quotemark.view.keys;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import quotemark.view.Action;
import quotemark.view.Shortcut;

/// All keys on one sheet, made of the actions themselves.
public final class KeySheet extends VBox {
    private static final Set<Action.Group> LEFT =
            Set.of(Action.Group.ARTICLE, Action.Group.MARK, Action.Group.SPEAKER);

    private final ScrollPane scroll;

    public KeySheet(List<Action> actions) {
        getStyleClass().add("key-sheet");
        var title = new Label("Keys");
        title.getStyleClass().add("card-title");
        var left = new VBox(14);
        var right = new VBox(14);
        for (Action.Group group : Action.Group.values()) {
            VBox column = LEFT.contains(group) ? left : right;
            column.getChildren().add(section(group, actions));
        }
        scroll = new ScrollPane(new HBox(36, left, right));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("Keys");
        scroll.setPrefViewportHeight(440);
        var hint =
                new Label(
                        "Letters act only while the article has the focus. Arrows move, with Shift they select.");
        hint.getStyleClass().add("hint");
        getChildren().addAll(title, scroll, hint);
    }

    /// What takes the focus, so that arrows scroll.
    public ScrollPane focus() {
        return scroll;
    }

    private static VBox section(Action.Group group, List<Action> actions) {
        var heading = new Label(group.title());
        heading.getStyleClass().add("section");
        var grid = new GridPane(14, 5);
        List<Action> those =
                actions.stream().filter(a -> a.group() == group && !a.key().isEmpty()).toList();
        for (int row = 0; row < those.size(); row++) {
            Action action = those.get(row);
            var key =
                    new Label(
                            action.shortcuts().stream()
                                    .map(Shortcut::written)
                                    .distinct()
                                    .collect(Collectors.joining("  ")));
            key.getStyleClass().add("kbd");
            key.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row, new HBox(key), new Label(action.name()));
        }
        var keyColumn = new ColumnConstraints();
        keyColumn.setMinWidth(112);
        grid.getColumnConstraints().add(keyColumn);
        return new VBox(6, heading, grid);
    }
}
