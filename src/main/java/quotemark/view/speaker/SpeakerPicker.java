package quotemark.view.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Speaker;
import quotemark.session.SpeakerChoices;
import quotemark.suggest.Candidate;
import quotemark.view.Theme;

/// Type to find a speaker; Enter takes the marked one, Alt+Enter makes a new one of what was typed.
public final class SpeakerPicker extends VBox {
    private static final int MOST_ROWS = 7;

    private final SpeakerChoices choices;
    private final Consumer<Candidate> take;
    private final TextField field = new TextField();
    private final ListView<SpeakerChoices.Choice> list = new ListView<>();

    /// A picker that nothing is typed into yet.
    ///
    /// @param question its title
    /// @param about what it is about; shortened to a line
    /// @param digit answers a speaker's digit, 0 if it has none
    /// @param take is given the choice
    public SpeakerPicker(
            String question,
            String about,
            SpeakerChoices choices,
            ToIntFunction<Speaker> digit,
            Theme theme,
            Consumer<Candidate> take) {
        this.choices = choices;
        this.take = take;
        getStyleClass().add("speaker-picker");
        var title = new Label(question);
        title.getStyleClass().add("card-title");
        title.setLabelFor(field);
        var subject = new Label(about);
        subject.getStyleClass().add("soft");
        field.setPromptText("Name");
        field.setAccessibleText("Speaker's name");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new ChoiceRow(field::getText, digit, theme, this::take));
        list.setFixedCellSize(ChoiceRow.HEIGHT);
        list.setFocusTraversable(false);
        list.setAccessibleText("Speakers");
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        getChildren().addAll(title, subject, field, list, hint());
        field.textProperty().subscribe(this::show);
        keepHeight();
    }

    private Label hint() {
        var hint =
                new Label(
                        choices.isOpen()
                                ? "Enter takes the marked one, Alt+Enter makes a new one."
                                : "Type to find; Enter takes the marked one.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    /// The card would jump about if it changed its height with each letter.
    private void keepHeight() {
        int rows = Math.clamp(list.getItems().size() + 1L, 2, MOST_ROWS);
        list.setPrefHeight(rows * ChoiceRow.HEIGHT + 4);
        list.setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Where a name is typed.
    public TextField field() {
        return field;
    }

    /// Types a name that the next letter replaces.
    public void propose(String name) {
        field.setText(name);
        field.selectAll();
    }

    private void show(String typed) {
        list.getItems().setAll(choices.fitting(typed));
        mark(0);
    }

    private void mark(int row) {
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - MOST_ROWS / 2));
    }

    /// What is marked is not what has the focus.
    private void tell(SpeakerChoices.@Nullable Choice marked) {
        field.setAccessibleHelp(marked == null ? "" : "Marked: " + ChoiceRow.name(marked));
    }

    private void pressed(KeyEvent press) {
        int row = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (press.getCode()) {
            case DOWN -> mark(row < last ? row + 1 : 0);
            case UP -> mark(row > 0 ? row - 1 : last);
            case PAGE_DOWN -> mark(Math.min(row + MOST_ROWS, last));
            case PAGE_UP -> mark(Math.max(row - MOST_ROWS, 0));
            case ENTER -> chosen(press.isAltDown()).ifPresent(take);
            default -> {
                return;
            }
        }
        press.consume();
    }

    private Optional<Candidate> chosen(boolean fresh) {
        String typed = field.getText().strip();
        if (fresh && choices.isOpen() && !typed.isEmpty()) {
            return Optional.of(new Candidate.New(typed));
        }
        List<SpeakerChoices.Choice> rows =
                fresh ? list.getItems() : list.getSelectionModel().getSelectedItems();
        return rows.stream()
                .map(SpeakerChoices.Choice::candidate)
                .filter(candidate -> !fresh || candidate instanceof Candidate.New)
                .findFirst();
    }

    private void take(SpeakerChoices.Choice choice) {
        take.accept(choice.candidate());
    }
}
