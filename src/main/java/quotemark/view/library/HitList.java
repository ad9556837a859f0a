package quotemark.view.library;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.session.LibrarySearch;
import quotemark.view.Icon;

/// What was found, below the titles of the articles that it is in. Enter or a click opens it.
final class HitList extends ListView<HitRow> {
    private final HitOpener opener;

    HitList(HitOpener opener) {
        this.opener = opener;
        setAccessibleText("What was found");
        getStyleClass().add("hit-list");
        setCellFactory(_ -> new HitCell());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                openSelected();
            }
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
    }

    void show(LibrarySearch.Findings findings) {
        setPlaceholder(nothing(findings.words()));
        List<HitRow> rows = HitRow.of(findings.hits());
        getItems().setAll(rows);
        select(next(0, 1));
        scrollTo(0);
    }

    private static VBox nothing(String words) {
        var icon = new Group(Icon.FIND.node(1.5));
        var sentence = new Label("Nothing has “" + words.strip() + "” in it.");
        var hint =
                new Label(
                        "All the words have to be there, each from its beginning. Fewer letters find more.");
        hint.getStyleClass().add("soft");
        var box = new VBox(10, icon, sentence, hint);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("nothing-found");
        for (Label label : List.of(sentence, hint)) {
            label.setWrapText(true);
            label.getStyleClass().add("centred");
        }
        return box;
    }

    /// Goes to another hit; titles that do not have the words are passed over.
    ///
    /// @param by 1 for the next, -1 for the one before
    void move(int by) {
        select(next(getSelectionModel().getSelectedIndex() + by, by));
    }

    private int next(int from, int by) {
        int at = from;
        while (at >= 0 && at < getItems().size() && getItems().get(at).hit() == null) {
            at += by;
        }
        return at;
    }

    private void select(int index) {
        if (index >= 0 && index < getItems().size()) {
            getSelectionModel().select(index);
            // With the title above it, if there is room.
            scrollTo(Math.max(0, index - 2));
        }
    }

    @Nullable HitRow selected() {
        return getSelectionModel().getSelectedItem();
    }

    void openSelected() {
        @Nullable HitRow row = selected();
        if (row != null) {
            opener.open(
                    row.article().id(),
                    row.hit() == null ? null : row.hit().entity(),
                    row.hit() == null ? null : row.hit().span());
        }
    }
}
