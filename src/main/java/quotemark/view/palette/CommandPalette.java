package quotemark.view.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import quotemark.view.Action;
import quotemark.view.TypeToFind;

/// All that can be done now, found by a few letters of its name.
public final class CommandPalette extends VBox {
    private static final int MOST_ROWS = 9;

    private final TypeToFind<Action> commands;

    /// @param take is given the action that the reader chose
    public CommandPalette(List<Action> actions, Consumer<Action> take) {
        List<Action> possible = actions.stream().filter(a -> a.enabled().get()).toList();
        commands =
                new TypeToFind<>(
                        words -> find(possible, words),
                        CommandPalette::row,
                        Action::name,
                        take,
                        MOST_ROWS);
        commands.field().setPromptText("What do you want to do?");
        commands.field().setAccessibleText("Command");
        getStyleClass().add("command-palette");
        getChildren().add(commands);
    }

    public TextField field() {
        return commands.field();
    }

    /// Those of which some word begins with each of the typed ones; those whose name begins so
    /// first.
    static List<Action> find(List<Action> actions, String typed) {
        List<String> wanted = words(typed).toList();
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        return actions.stream()
                .filter(action -> wanted.stream().allMatch(word -> has(action, word)))
                .sorted(Comparator.comparing(action -> !name(action).startsWith(beginning)))
                .toList();
    }

    private static boolean has(Action action, String beginning) {
        return Stream.concat(words(action.name()), words(action.group().title()))
                .anyMatch(word -> word.startsWith(beginning));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }

    private static String name(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    private static Node row(Action action) {
        var icon = new StackPane();
        icon.getStyleClass().add("command-icon");
        if (action.icon() != null) {
            icon.getChildren().add(new Group(action.icon().node()));
        }
        var name = new Label(action.name());
        name.setMinWidth(0);
        var group = new Label(action.group().title());
        group.getStyleClass().add("soft");
        group.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(group, Priority.ALWAYS);
        var row = new HBox(9, icon, name, group);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!action.key().isEmpty()) {
            var key = new Label(action.key());
            key.getStyleClass().add("kbd");
            key.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(key);
        }
        return row;
    }
}
