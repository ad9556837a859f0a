package quotemark.view.article;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.view.Wording;

/// Who published the article and when, below its headline. It is no part of the text.
final class Dateline extends Label {
    static final double HEIGHT = 28;

    Dateline(TextFlow flow, Block.Kind first, Annotations annotations) {
        super(words(annotations));
        getStyleClass().add("dateline");
        setManaged(false);
        boolean below = first == Block.Kind.HEADLINE;
        flow.layoutBoundsProperty()
                .subscribe(bounds ->
                        resizeRelocate(
                                0,
                                below ? bounds.getHeight() + 6 : -HEIGHT,
                                Math.max(0, flow.getWidth()),
                                20));
    }

    private static String words(Annotations annotations) {
        Article article = annotations.article();
        return Stream.of(
                        article.byline(),
                        article.publisher(),
                        PublicationDate.written(article.published()),
                        Wording.count(annotations.words(), "word"),
                        article.language())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("  ·  "));
    }
}
