package quotemark.view.library;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import quotemark.view.Hint;
import quotemark.view.Icon;

/// Words to look for in the library. The arrows walk through what was found, Enter opens it, Escape
/// ends the search.
final class SearchField extends StackPane {
    private final TextField field = new TextField();
    private final HitList hits;

    SearchField(HitList hits) {
        this.hits = hits;
        getStyleClass().add("search-field");
        field.setId("library-search");
        field.setPromptText("Search the library");
        field.setAccessibleText("Search the library");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var sign = new Group(Icon.FIND.node(.9));
        sign.setMouseTransparent(true);
        setAlignment(sign, Pos.CENTER_LEFT);
        Button clear = clear();
        setAlignment(clear, Pos.CENTER_RIGHT);
        getChildren().addAll(field, sign, clear);
        hits.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> field.setAccessibleHelp(row == null ? "" : row.spoken()));
    }

    private Button clear() {
        var clear = new Button(null, new Group(Icon.CLOSE.node(.65)));
        clear.getStyleClass().addAll("flat", "icon-button");
        clear.setAccessibleText("End the search");
        Hint.on(clear, "End the search  (Escape)");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(_ -> {
            field.clear();
            field.requestFocus();
        });
        return clear;
    }

    TextField field() {
        return field;
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case DOWN -> hits.move(1);
            case UP -> hits.move(-1);
            case ENTER -> hits.openSelected();
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        press.consume();
    }
}
