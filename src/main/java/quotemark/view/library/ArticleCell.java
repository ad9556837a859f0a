package quotemark.view.library;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Days;
import quotemark.annotation.HouseStyle;
import quotemark.library.ArticleSummary;
import quotemark.view.CellBox;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// One article of the list: its title, its figures, and how much of it is whose words.
final class ArticleCell extends ListCell<ArticleSummary> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double BAR = 4;

    /// What the cell's padding and a scroll bar may take.
    private static final double SIDES = 36;

    private final Supplier<Theme> theme;
    private final Supplier<HouseStyle> style;
    private final Supplier<@Nullable UUID> open;

    /// @param open answers the id of the article that is open
    ArticleCell(Supplier<Theme> theme, Supplier<HouseStyle> style, Supplier<@Nullable UUID> open) {
        this.theme = theme;
        this.style = style;
        this.open = open;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ArticleSummary summary, boolean empty) {
        super.updateItem(summary, empty);
        setText(null);
        setGraphic(summary == null ? null : row(summary));
        setAccessibleText(
                summary == null ? "" : summary.article().title() + ", " + figures(summary));
        pseudoClassStateChanged(OPEN, summary != null && summary.article().id().equals(open.get()));
    }

    private CellBox row(ArticleSummary summary) {
        var title =
                new Label(
                        summary.article().title().isBlank()
                                ? "Untitled"
                                : summary.article().title());
        title.getStyleClass().addAll("article-title", "three-lines");
        title.setWrapText(true);
        var figures = new Label(figures(summary));
        figures.getStyleClass().add("soft");
        var contested =
                new Label(
                        "%,d %s"
                                .formatted(
                                        summary.contestedClaims(),
                                        style.get().name(Claim.Status.CONTESTED)));
        contested.getStyleClass().add("contested");
        contested.setMinWidth(Region.USE_PREF_SIZE);
        var meta = new HBox(6, figures);
        if (summary.contestedClaims() > 0) {
            meta.getChildren().add(contested);
        }
        var box = new CellBox(4, () -> getListView().getWidth() - SIDES);
        box.getChildren().addAll(title, meta, bar(summary));
        return box;
    }

    private static String figures(ArticleSummary summary) {
        String publisher = summary.article().publisher();
        String published = Days.brief(summary.article().published());
        return (publisher.isBlank() ? "" : publisher + " · ")
                + (published.isBlank() ? "" : published + " · ")
                + Wording.count(summary.quotes(), "quote")
                + (summary.versions() == 1 ? "" : " · " + summary.versions() + " versions");
    }

    private Region bar(ArticleSummary summary) {
        var bar = new HBox();
        bar.getStyleClass().add("share-bar");
        bar.setMinHeight(BAR);
        bar.setMaxHeight(BAR);
        for (ArticleSummary.Share share : summary.shares()) {
            var part = new Region();
            part.setMinHeight(BAR);
            double fraction = summary.words() == 0 ? 0 : (double) share.words() / summary.words();
            part.prefWidthProperty().bind(bar.widthProperty().multiply(Math.min(1, fraction)));
            part.setMinWidth(0);
            part.setStyle(
                    "-fx-background-color:" + Theme.css(theme.get().ofSpeaker(share.colour())));
            bar.getChildren().add(part);
        }
        return bar;
    }
}
