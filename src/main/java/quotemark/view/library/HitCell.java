package quotemark.view.library;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Days;
import quotemark.library.Hit;
import quotemark.library.Snippet;
import quotemark.text.Span;
import quotemark.view.CellBox;
import quotemark.view.Icon;

/// An article's title, or what was found in the article. The words that were sought are bold and
/// underlined.
final class HitCell extends ListCell<HitRow> {
    /// What the cell's padding and a scroll bar may take.
    private static final double SIDES = 36;

    HitCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HitRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(row == null || empty ? null : content(row));
        setAccessibleText(row == null || empty ? "" : row.spoken());
    }

    private CellBox content(HitRow row) {
        var box = new CellBox(1, () -> getListView().getWidth() - SIDES);
        if (row.isHeading() || row.hit() == null) {
            box.getChildren().addAll(title(row), origin(row.article()));
            box.getStyleClass().add("hit-heading");
        } else {
            box.getChildren().add(hit(row, row.hit()));
        }
        return box;
    }

    private static TextFlow title(HitRow row) {
        return row.hit() == null
                ? new TextFlow(piece(row.title(), "words"))
                : words(row.hit().snippet());
    }

    private static Label origin(Article article) {
        String date = Days.brief(article.published());
        String between = article.publisher().isBlank() || date.isBlank() ? "" : " · ";
        var origin = new Label(article.publisher() + between + date);
        origin.getStyleClass().add("soft");
        origin.setManaged(!origin.getText().isBlank());
        return origin;
    }

    private static HBox hit(HitRow row, Hit hit) {
        var icon = new StackPane(new Group(icon(hit.kind()).node(.8)));
        icon.getStyleClass().add("hit-icon");
        icon.setAlignment(Pos.TOP_CENTER);
        var content = new VBox();
        if (!row.label().isEmpty()) {
            var label = new Label(row.label());
            label.getStyleClass().add("soft");
            content.getChildren().add(label);
        }
        content.getChildren().add(words(hit.snippet()));
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        return new HBox(7, icon, content);
    }

    private static Icon icon(Hit.Kind kind) {
        return switch (kind) {
            case TITLE, ORIGIN, TEXT -> Icon.TEXT;
            case SPEAKER -> Icon.PERSON;
            case CLAIM -> Icon.FLAG;
            case TAG -> Icon.TAG;
            case NOTE -> Icon.NOTE;
            case QUOTE -> Icon.QUOTE;
        };
    }

    private static TextFlow words(Snippet snippet) {
        var flow = new TextFlow();
        int from = 0;
        for (Span found : snippet.found()) {
            flow.getChildren()
                    .addAll(
                            piece(snippet.text().substring(from, found.start()), "words"),
                            piece(found.of(snippet.text()), "found"));
            from = found.end();
        }
        flow.getChildren().add(piece(snippet.text().substring(from), "words"));
        return flow;
    }

    private static Node piece(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
