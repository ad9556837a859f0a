package quotemark.view.notes;

import javafx.scene.layout.VBox;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;

/// All about one claim.
final class ClaimDetail extends VBox {

    ClaimDetail(Claim claim, Annotations annotations, CardContext context) {
        getStyleClass().add("detail");
        getChildren()
                .addAll(
                        new ClaimFields(claim, annotations, context),
                        new TagList(annotations.tagsAbout(claim.id()), context),
                        new NoteList(annotations.notesAbout(claim.id()), context));
    }
}
