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
    private final Button report = new Button("Show the report");
    private final Button close = new Button(null, new Group(Icon.CLOSE.node(.8)));
    private final ObservableBooleanValue still;
    private final PauseTransition end = new PauseTransition(Duration.seconds(6));

    /// @param still whether nothing should move
    Toast(ReadingSession session, Actions actions, ObservableBooleanValue still) {
        super(12);
        this.still = still;
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMaxWidth(560);
        offer(undo, actions.undo, session);
        offer(report, actions.report, session);
        close.getStyleClass().addAll("flat", "small", "icon-button");
        close.setAccessibleText("Close the message");
        close.setOnAction(_ -> session.dismissMessage());
        end.setOnFinished(_ -> session.dismissMessage());
        getChildren().addAll(sentence, undo, report, close);
        session.messageProperty().subscribe(this::show);
    }

    private static void offer(Button button, Action action, ReadingSession session) {
        button.setOnAction(_ -> {
            session.dismissMessage();
            action.perform();
        });
        button.managedProperty().bind(button.visibleProperty());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
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
        report.setVisible(message.kind() == Message.Kind.REPORT);
        getStyleClass().remove("problem-toast");
        if (message.kind() == Message.Kind.PROBLEM) {
            getStyleClass().add("problem-toast");
        } else if (message.kind() != Message.Kind.REPORT) {
            end.playFromStart();
        }
    }
}
