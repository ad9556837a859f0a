package quotemark.view.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.view.Wording;

/// Asks what of all that a speaker said somebody else said.
public final class SplitCard extends VBox {
    private static final int MOST_ROWS = 7;

    private final Set<UUID> chosen = new HashSet<>();
    private final ListView<Quote> list = new ListView<>();
    private final TextField name = new TextField();
    private final Button split = new Button();
    private final Function<String, Optional<Speaker>> known;
    private final BiConsumer<Set<UUID>, String> done;
    private String proposed = "";

    /// A card on which nothing is chosen yet.
    ///
    /// @param said all that the speaker said
    /// @param article answers the title of the article that a quote stands in
    /// @param known answers another speaker of exactly this name
    /// @param done is given the quotes that somebody else said, and his name
    public SplitCard(
            Speaker speaker,
            List<Quote> said,
            Function<Quote, String> article,
            Function<String, Optional<Speaker>> known,
            BiConsumer<Set<UUID>, String> done) {
        this.known = known;
        this.done = done;
        getStyleClass().add("split-card");
        var title = new Label("Split “%s” in two".formatted(Wording.shortened(speaker.name(), 40)));
        title.getStyleClass().add("card-title");
        var about = new Label("Choose what somebody else said, and give the name.");
        about.getStyleClass().add("soft");
        fill(speaker, said, article);
        getChildren().addAll(title, about, mentions(said), list, foot());
        showChoice();
    }

    private void fill(Speaker speaker, List<Quote> said, Function<Quote, String> article) {
        list.getItems().setAll(said);
        list.setCellFactory(_ ->
                new SplitRow(
                        quote -> chosen.contains(quote.id()),
                        article,
                        quote -> toggle(List.of(quote))));
        list.setFixedCellSize(SplitRow.HEIGHT);
        list.setPrefHeight(Math.min(MOST_ROWS, said.size()) * SplitRow.HEIGHT + 4);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setAccessibleText("What " + speaker.name() + " said; Space chooses");
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    }

    private HBox foot() {
        name.setPromptText("Name of the other speaker");
        name.setAccessibleText("Name of the other speaker");
        name.textProperty().subscribe(this::showButton);
        name.setOnAction(_ -> confirm());
        HBox.setHgrow(name, Priority.ALWAYS);
        split.getStyleClass().add("accent");
        split.setMinWidth(Region.USE_PREF_SIZE);
        split.setOnAction(_ -> confirm());
        return new HBox(8, name, split);
    }

    /// One button for each name that the articles give: it chooses all quotes with that name.
    private FlowPane mentions(List<Quote> said) {
        var byMention = new TreeMap<String, List<Quote>>(String.CASE_INSENSITIVE_ORDER);
        byMention.putAll(said.stream().collect(Collectors.groupingBy(SplitCard::mention)));
        var buttons = new FlowPane(6, 6);
        byMention.forEach((mention, those) -> buttons.getChildren().add(button(mention, those)));
        buttons.setVisible(byMention.size() > 1);
        buttons.managedProperty().bind(buttons.visibleProperty());
        return buttons;
    }

    private Button button(String mention, List<Quote> those) {
        String words = mention.isEmpty() ? "not named" : Wording.shortened(mention, 30);
        var button = new Button(words + "  " + those.size());
        button.getStyleClass().add("small");
        button.setAccessibleText("All " + those.size() + " " + words);
        button.setOnAction(_ -> toggle(those));
        return button;
    }

    private static String mention(Quote quote) {
        return quote.words(Fragment.Role.SOURCE);
    }

    /// What has the focus first.
    public ListView<Quote> list() {
        return list;
    }

    /// Begins with a quote that is chosen.
    public void begin(Quote quote) {
        list.getSelectionModel().select(quote);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS / 2));
        toggle(List.of(quote));
    }

    /// Chooses the quotes; where all of them are chosen, none.
    private void toggle(List<Quote> quotes) {
        List<UUID> ids = quotes.stream().map(Quote::id).toList();
        if (chosen.containsAll(ids)) {
            ids.forEach(chosen::remove);
        } else {
            chosen.addAll(ids);
        }
        showChoice();
    }

    private void showChoice() {
        propose();
        list.refresh();
        showButton();
    }

    private void showButton() {
        String typed = name.getText().strip();
        String count = Wording.count(chosen.size(), "quote");
        split.setText(
                known.apply(typed)
                        .map(other -> "Give %s to this speaker".formatted(count))
                        .orElse("Split off " + count));
        split.setDisable(chosen.isEmpty() || typed.isEmpty());
    }

    /// The name is what all chosen quotes call their speaker, until the reader types another.
    private void propose() {
        if (name.getText().equals(proposed)) {
            List<String> names =
                    list.getItems().stream()
                            .filter(quote -> chosen.contains(quote.id()))
                            .map(SplitCard::mention)
                            .distinct()
                            .toList();
            proposed = names.size() == 1 ? names.getFirst() : "";
            name.setText(proposed);
        }
    }

    private void pressedInList(KeyEvent press) {
        if (press.getCode() == KeyCode.SPACE) {
            press.consume();
            toggle(list.getSelectionModel().getSelectedItems());
        } else if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            confirm();
        }
    }

    private void confirm() {
        if (split.isDisabled()) {
            name.requestFocus();
        } else {
            done.accept(Set.copyOf(chosen), name.getText().strip());
        }
    }
}
