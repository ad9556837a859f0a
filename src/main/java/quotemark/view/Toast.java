package quotemark.view;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import quotemark.session.Message;
import quotemark.session.ReadingSession;

/// The last message, at the foot of the window. A problem stays until it is closed; the rest goes
/// away by itself.
final class Toast extends HBox {
    private final Label sentence = new Label();
    private final Button undo = new Button("Undo");
    private final Button close = new Button(null, new Group(Icon.CLOSE.node(.8)));
    private final ObservableBooleanValue still;
    private final PauseTransition end = new PauseTransition(Duration.seconds(6));

    /// @param still whether nothing should move
    Toast(ReadingSession session, Action undoAction, ObservableBooleanValue still) {
        super(12);
        this.still = still;
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMaxWidth(560);
        undo.setOnAction(_ -> {
            session.dismissMessage();
            undoAction.perform();
        });
        undo.managedProperty().bind(undo.visibleProperty());
        undo.getStyleClass().add("small");
        close.getStyleClass().addAll("flat", "small", "icon-button");
        close.setAccessibleText("Close the message");
        close.setOnAction(_ -> session.dismissMessage());
        end.setOnFinished(_ -> session.dismissMessage());
        getChildren().addAll(sentence, undo, close);
        session.messageProperty().subscribe(this::show);
    }

    private void show(@Nullable Message message) {
        end.stop();
        boolean comes = !isVisible();
        setVisible(message != null);
        if (message == null) {
            return;
        }
        Fade.in(this, still.get() || !comes);
        sentence.setText(message.sentence());
        setAccessibleText(message.sentence());
        undo.setVisible(message.kind() == Message.Kind.UNDOABLE);
        getStyleClass().remove("problem-toast");
        if (message.kind() == Message.Kind.PROBLEM) {
            getStyleClass().add("problem-toast");
        } else {
            end.playFromStart();
        }
    }
}
