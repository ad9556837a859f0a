package quotemark.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import quotemark.session.Desk;
import quotemark.view.Window;

/// Opens in the window what later starts hand over, and brings the window to the front.
record Reception(Door door) {

    /// From now on in this window, until it is closed.
    void open(Window window, Desk desk) {
        door.open(handed -> onItsThread(() -> take(handed, window, desk)));
    }

    private static boolean take(HandedFiles handed, Window window, Desk desk) {
        if (!window.comeForward()) {
            return false;
        }
        Start.open(desk.opening(), handed.files(), handed.preview());
        return true;
    }

    private interface Taking {
        boolean isDone();
    }

    private static boolean onItsThread(Taking taking) {
        var done = new FutureTask<>(taking::isDone);
        Platform.runLater(done);
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
