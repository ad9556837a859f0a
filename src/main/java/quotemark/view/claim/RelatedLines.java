package quotemark.view.claim;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimBoard.Related;
import quotemark.annotation.ClaimLink;
import quotemark.view.Icon;
import quotemark.view.Wording;

/// The claims that a claim is linked to; each opens its own board.
final class RelatedLines extends VBox {

    RelatedLines(Claim claim, List<Related> related, ClaimQuestions questions) {
        super(4);
        related.forEach(other -> getChildren().add(line(claim, other, questions)));
        if (related.isEmpty()) {
            getChildren().add(Labelled.words("It is linked to no other claim.", "soft"));
        }
    }

    private static HBox line(Claim claim, Related related, ClaimQuestions questions) {
        String relation = relation(claim, related.link());
        String statement = related.claim().statement();
        var line =
                new Line(
                        relation + " " + statement,
                        () -> questions.board(related.claim().id()),
                        Labelled.words(relation, "soft"),
                        Labelled.words(statement));
        HBox.setHgrow(line, Priority.ALWAYS);
        var remove = new Button(null, new Group(Icon.CLOSE.node(.7)));
        remove.getStyleClass().addAll("flat", "small", "icon-button");
        remove.setAccessibleText("Remove the link: " + relation + " " + statement);
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> questions.remove(related.link()));
        return Labelled.row(line, remove);
    }

    /// Seen from the claim.
    static String relation(Claim claim, ClaimLink link) {
        boolean forward = link.relation().isMutual() || link.from().equals(claim.id());
        return switch (link.relation()) {
            case CONTRADICTS, RESTATES -> Wording.of(link.relation());
            case NARROWS -> forward ? "narrows" : "is narrowed by";
            case DEPENDS_ON -> forward ? "depends on" : "is needed by";
        };
    }
}
