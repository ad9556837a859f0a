package quotemark.view.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import quotemark.annotation.Days;
import quotemark.annotation.Rating;
import quotemark.annotation.Verdict;
import quotemark.view.Icon;

/// What was concluded: the verdict that counts, and below it those that it replaced.
final class VerdictLines extends VBox {
    private final ClaimQuestions questions;

    VerdictLines(List<Verdict> verdicts, ClaimQuestions questions) {
        super(6);
        this.questions = questions;
        if (verdicts.isEmpty()) {
            getChildren().add(Labelled.words("Nothing is concluded yet.", "soft"));
        }
        for (Verdict verdict : verdicts) {
            boolean counts = verdict.equals(verdicts.getFirst());
            if (!counts && getChildren().size() == 1) {
                getChildren().add(Labelled.words("Before that", "soft"));
            }
            getChildren().add(counts ? counting(verdict) : earlier(verdict));
        }
    }

    private VBox counting(Verdict verdict) {
        var box =
                new VBox(
                        3,
                        Labelled.row(
                                Labelled.words(verdict.rating().label(), "verdict-label"),
                                Labelled.words(scale(verdict.rating()), "soft"),
                                Labelled.spacer(),
                                remove(verdict)));
        if (!verdict.explanation().isEmpty()) {
            box.getChildren().add(new Formatted(verdict.explanation()));
        }
        box.getChildren().add(Labelled.words(origin(verdict), "soft"));
        box.getStyleClass().add("verdict");
        return box;
    }

    private VBox earlier(Verdict verdict) {
        String words =
                Stream.of(verdict.rating().label(), origin(verdict))
                        .collect(Collectors.joining(" · "));
        return new VBox(Labelled.row(Labelled.words(words), Labelled.spacer(), remove(verdict)));
    }

    private Button remove(Verdict verdict) {
        var remove = new Button(null, new Group(Icon.CLOSE.node(.7)));
        remove.getStyleClass().addAll("flat", "small", "icon-button");
        remove.setAccessibleText("Remove the verdict " + verdict.rating().label());
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> questions.remove(verdict));
        return remove;
    }

    private static String scale(Rating rating) {
        return "%d on the scale %s, %d to %d"
                .formatted(rating.value(), rating.scale(), rating.worst(), rating.best());
    }

    private static String origin(Verdict verdict) {
        return Stream.of(verdict.author(), Days.brief(verdict.date()), verdict.address())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
