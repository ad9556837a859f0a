package quotemark.view.speaker;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.view.Wording;

/// A quote with a box to check.
final class SplitRow extends ListCell<Quote> {
    static final double HEIGHT = 48;

    private final Predicate<Quote> chosen;
    private final Function<Quote, String> article;
    private final CheckBox box = new CheckBox();

    /// @param chosen whether a quote is
    /// @param article answers the title of the article that a quote stands in
    /// @param toggle chooses a quote, or no longer
    SplitRow(Predicate<Quote> chosen, Function<Quote, String> article, Consumer<Quote> toggle) {
        this.chosen = chosen;
        this.article = article;
        box.setFocusTraversable(false);
        box.setMinWidth(USE_PREF_SIZE);
        box.setMouseTransparent(true);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                toggle.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Quote quote, boolean empty) {
        super.updateItem(quote, empty);
        setText(null);
        setGraphic(quote == null || empty ? null : row(quote));
    }

    private HBox row(Quote quote) {
        String mention = quote.words(Fragment.Role.SOURCE);
        String where = article.apply(quote);
        var words = new Label(Wording.shortened(quote.words(Fragment.Role.CONTENT), 120));
        words.getStyleClass().add("quoted-words");
        var aside = new Label(mention.isEmpty() ? where : mention + "  ·  " + where);
        aside.getStyleClass().add("soft");
        var lines = new VBox(1, words, aside);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        box.setSelected(chosen.test(quote));
        setAccessibleText(
                "%s, %s, %s"
                        .formatted(
                                words.getText(),
                                aside.getText(),
                                box.isSelected() ? "chosen" : "not chosen"));
        var row = new HBox(6, box, lines);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
