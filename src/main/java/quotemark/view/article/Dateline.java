package quotemark.view.article;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Days;
import quotemark.view.Wording;

/// Who published the article and when, below its headline and deck. It is no part of the text.
final class Dateline extends Label {
    static final double HEIGHT = 28;

    /// Where it stands beside a paragraph: below the last of headline and deck, or above the text
    /// if there is no headline.
    enum Place {
        NONE,
        ABOVE,
        BELOW
    }

    Dateline(TextFlow flow, Place place, Annotations annotations) {
        super(words(annotations));
        getStyleClass().add("dateline");
        setManaged(false);
        flow.layoutBoundsProperty()
                .subscribe(bounds ->
                        resizeRelocate(
                                0,
                                place == Place.BELOW ? bounds.getHeight() + 6 : -HEIGHT,
                                Math.max(0, flow.getWidth()),
                                20));
    }

    private static String words(Annotations annotations) {
        Article article = annotations.article();
        return Stream.of(
                        article.byline(),
                        article.publisher(),
                        Days.written(article.published()),
                        Wording.count(annotations.words(), "word"),
                        article.language())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("  ·  "));
    }
}
