package quotemark.view.speaker;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Speaker;
import quotemark.view.Chip;
import quotemark.view.Theme;

/// Type to find a speaker; Enter takes the first, Alt+Enter makes a new one of what was typed.
public final class SpeakerPicker extends VBox {
    private static final double ROW = 38;
    private static final int MOST_ROWS = 7;

    private final TextField field = new TextField();
    private final ListView<Speaker> list = new ListView<>();
    private final Label hint = new Label();
    private final Function<String, List<Speaker>> find;
    private final Consumer<Speaker> take;
    private final Consumer<String> create;

    /// A picker with its field filled in.
    ///
    /// @param proposed what the field begins with: the name that the article gives; may be empty
    /// @param find answers the speakers that fit the typed words, best first
    /// @param slot answers a speaker's digit, 0 if it has none
    public SpeakerPicker(
            String proposed,
            Function<String, List<Speaker>> find,
            ToIntFunction<Speaker> slot,
            Theme theme,
            Consumer<Speaker> take,
            Consumer<String> create) {
        this.find = find;
        this.take = take;
        this.create = create;
        getStyleClass().add("speaker-picker");
        var title = new Label("Who said it?");
        title.getStyleClass().add("card-title");
        title.setLabelFor(field);
        field.setPromptText("Name");
        field.setAccessibleText("Speaker's name");
        field.setText(proposed);
        field.textProperty().subscribe(this::show);
        list.setCellFactory(_ -> new SpeakerRow(slot, theme));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText("Speakers");
        list.setOnMouseClicked(_ -> takeSelected());
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(title, field, list, hint);
        field.selectAll();
    }

    public TextField field() {
        return field;
    }

    private void show(String words) {
        List<Speaker> found = find.apply(words);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        double height = ROW * Math.min(MOST_ROWS, found.size());
        list.setPrefHeight(found.isEmpty() ? 0 : height + 2);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        hint.setText(hint(words, found));
    }

    private static String hint(String words, List<Speaker> found) {
        if (words.isBlank()) {
            return found.isEmpty()
                    ? "Type a name."
                    : "Enter takes the marked one. Type to find, or for somebody new.";
        }
        String fresh = "“" + words.strip() + "”";
        return found.isEmpty()
                ? "Enter makes a new speaker, " + fresh + "."
                : "Enter takes the marked one, Alt+Enter makes a new speaker, " + fresh + ".";
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> enter(press.isAltDown());
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    private void enter(boolean makeNew) {
        String words = field.getText().strip();
        if (!makeNew && list.getSelectionModel().getSelectedItem() != null) {
            takeSelected();
        } else if (!words.isEmpty()) {
            create.accept(words);
        }
    }

    private void takeSelected() {
        @Nullable Speaker chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take.accept(chosen);
        }
    }

    private static final class SpeakerRow extends ListCell<Speaker> {
        private final ToIntFunction<Speaker> slot;
        private final Theme theme;

        SpeakerRow(ToIntFunction<Speaker> slot, Theme theme) {
            this.slot = slot;
            this.theme = theme;
        }

        @Override
        protected void updateItem(@Nullable Speaker speaker, boolean empty) {
            super.updateItem(speaker, empty);
            setText(null);
            setGraphic(speaker == null ? null : row(speaker));
            setAccessibleText(speaker == null ? "" : speaker.name());
        }

        private HBox row(Speaker speaker) {
            var name = new Label(speaker.name());
            var role = new Label(speaker.role());
            role.getStyleClass().add("soft");
            HBox.setHgrow(role, Priority.ALWAYS);
            role.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            var row = new HBox(9, new Chip(speaker, theme), name, role);
            row.setAlignment(Pos.CENTER_LEFT);
            int digit = slot.applyAsInt(speaker);
            if (digit > 0 && digit < 10) {
                var key = new Label(String.valueOf(digit));
                key.getStyleClass().add("kbd");
                row.getChildren().add(key);
            }
            return row;
        }
    }
}
