package quotemark.view.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import quotemark.session.TagActs;
import quotemark.view.Icon;
import quotemark.view.TypeToFind;

/// Type to find a term of the codebook; Enter takes the marked one, Alt+Enter makes a new one of
/// what was typed.
public final class TagForm extends VBox {
    private static final int MOST_ROWS = 7;

    /// A term, and whether no tag has it yet.
    private record Choice(String term, boolean isNew) {

        String name() {
            return isNew ? "New: “" + term + "”" : term;
        }
    }

    private final TagActs tags;
    private final Consumer<String> take;
    private final TypeToFind<Choice> terms;

    /// A form that nothing is typed into yet.
    ///
    /// @param about in words, what the tag will be on
    /// @param take is given the term
    public TagForm(String about, TagActs tags, Consumer<String> take) {
        this.tags = tags;
        this.take = take;
        terms =
                new TypeToFind<>(
                        this::find,
                        TagForm::row,
                        Choice::name,
                        choice -> take.accept(choice.term()),
                        MOST_ROWS);
        getStyleClass().addAll("form", "tag-form");
        terms.field().setPromptText("Term");
        terms.field().setAccessibleText("Term of the tag");
        terms.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var title = new Label("Tag");
        title.getStyleClass().add("card-title");
        title.setLabelFor(terms.field());
        var subject = new Label(about);
        subject.getStyleClass().add("soft");
        subject.setWrapText(true);
        var hint =
                new Label(
                        "Type to find a term, or for a new one. Enter takes the marked one,"
                                + " Alt+Enter makes a new one.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(title, subject, terms, hint);
    }

    public TextField field() {
        return terms.field();
    }

    /// Finds again: the codebook has changed.
    public void refresh() {
        terms.refresh();
    }

    private List<Choice> find(String typed) {
        List<String> known = tags.find(typed);
        var choices = new ArrayList<Choice>();
        known.forEach(term -> choices.add(new Choice(term, false)));
        String fresh = typed.strip();
        if (!fresh.isEmpty() && known.stream().noneMatch(fresh::equalsIgnoreCase)) {
            choices.add(new Choice(fresh, true));
        }
        return choices;
    }

    private void pressed(KeyEvent press) {
        String typed = terms.field().getText().strip();
        if (press.getCode() == KeyCode.ENTER && press.isAltDown() && !typed.isEmpty()) {
            press.consume();
            take.accept(typed);
        }
    }

    private static Node row(Choice choice) {
        var icon = new StackPane(new Group((choice.isNew() ? Icon.PLUS : Icon.TAG).node(.9)));
        icon.getStyleClass().add("command-icon");
        var row = new HBox(9, icon, new Label(choice.name()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
