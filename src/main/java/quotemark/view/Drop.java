package quotemark.view;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import quotemark.session.Desk;
import quotemark.session.Fetching;
import quotemark.session.Message;

/// Takes articles that are dropped or pasted: files, text, or the address of one.
final class Drop {
    private final Desk desk;

    Drop(Desk desk) {
        this.desk = desk;
    }

    void on(Node target) {
        target.addEventFilter(DragEvent.DRAG_OVER, this::over);
        target.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    /// Opens what was copied elsewhere.
    void paste() {
        if (!take(Clipboard.getSystemClipboard())) {
            desk.session()
                    .tell(Message.done("There is no text on the clipboard to open as an article."));
        }
    }

    /// @return whether there was something to open
    private boolean take(Clipboard content) {
        @Nullable List<File> files = content.getFiles();
        @Nullable String text = content.getString();
        if (files != null && !files.isEmpty()) {
            desk.opening().files(files.stream().map(File::toPath).toList());
            return true;
        }
        if (text != null && Fetching.isAddress(text)) {
            return desk.fetching().fetch(text);
        }
        if (text != null && !text.isBlank()) {
            desk.opening().pasted(text, content.getHtml());
            return true;
        }
        return false;
    }
}
