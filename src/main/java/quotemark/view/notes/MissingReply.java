package quotemark.view.notes;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.annotation.NoReply;
import quotemark.view.Icon;

/// Says that somebody whom a claim names has no reply in the article, and why the program thinks
/// so; the reader may let it rest.
final class MissingReply extends HBox {

    MissingReply(NoReply missing, CardContext context) {
        super(8);
        getStyleClass().add("missing-reply");
        setAlignment(Pos.TOP_LEFT);
        var title = new Label("No reply quoted");
        title.getStyleClass().add("who");
        var why = new Label(missing.explanation());
        why.setWrapText(true);
        why.getStyleClass().add("soft");
        var words = new VBox(2, title, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        var dismiss = new Button("Dismiss");
        dismiss.setId("dismiss-" + missing.speaker().id());
        dismiss.getStyleClass().add("small");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setAccessibleText("Dismiss: no reply of " + missing.speaker().name() + " quoted");
        dismiss.setOnAction(_ -> {
            context.leave().run();
            context.desk().claims().dismiss(missing);
        });
        getChildren().addAll(new Group(Icon.QUESTION.node(.85)), words, dismiss);
    }
}
