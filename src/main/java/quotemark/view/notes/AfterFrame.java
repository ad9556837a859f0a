package quotemark.view.notes;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Does something once the frame that is due has been drawn, however often it is asked for until
/// then. So what the reader looks at comes first, and what only follows it a frame later.
///
/// On the JavaFX thread only.
final class AfterFrame {
    private final Node place;
    private final Runnable work;
    private boolean due;

    /// @param place in the window whose frame it is
    AfterFrame(Node place, Runnable work) {
        this.place = place;
        this.work = work;
    }

    void ask() {
        if (due) {
            return;
        }
        due = true;
        Scene scene = place.getScene();
        if (scene == null) {
            Platform.runLater(this::catchUp);
        } else {
            follow(scene);
        }
    }

    private void follow(Scene scene) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        Platform.runLater(AfterFrame.this::catchUp);
                    }
                });
        Platform.requestNextPulse();
    }

    /// Does it now if it is due, for those who cannot wait.
    void catchUp() {
        if (due) {
            due = false;
            work.run();
        }
    }
}
