package quotemark.view.claim;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Whom to call and what to look up about the open claims of an article, to be copied or exported.
public final class ReplyCard extends VBox {
    private final Button copying = new Button("Copy the list");

    /// @param list the list as it is copied
    public ReplyCard(String list, Runnable copy, Runnable export) {
        getStyleClass().add("reply-card");
        var text = new TextArea(list);
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText("Reply list");
        VBox.setVgrow(text, Priority.ALWAYS);
        copying.getStyleClass().add("accent");
        copying.setOnAction(_ -> copy.run());
        var exporting = new Button("Export it");
        exporting.setOnAction(_ -> export.run());
        getChildren()
                .addAll(
                        Labelled.words("Whom to ask", "card-title"),
                        text,
                        Labelled.row(copying, exporting));
    }

    /// What has the focus first.
    public Button focus() {
        return copying;
    }
}
