package quotemark.view.backup;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.library.Backup;
import quotemark.library.Holdings;
import quotemark.view.Wording;

/// One backup: when it was made, what is in it, and a button that goes back to it.
final class BackupLine extends HBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH)
                    .withZone(ZoneId.systemDefault());

    BackupLine(Backup backup, Consumer<Backup> goBack) {
        super(12);
        getStyleClass().add("backup-line");
        setAlignment(Pos.CENTER_LEFT);
        String when = TIME.format(backup.made());
        var time = new Label(when);
        time.getStyleClass().add("backup-time");
        var content = new Label(content(backup));
        content.getStyleClass().add("soft");
        var words = new VBox(time, content);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button("Go back to this");
        button.setAccessibleText("Go back to the backup of " + when);
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(!backup.isReadable());
        button.setOnAction(_ -> goBack.accept(backup));
        getChildren().addAll(words, button);
    }

    private static String content(Backup backup) {
        String size = "%.1f MB".formatted(backup.bytes() / 1e6);
        return backup.holdings()
                .map(holdings -> content(holdings) + ", " + size)
                .orElse("It is damaged.");
    }

    private static String content(Holdings holdings) {
        return Wording.count(holdings.articles(), "article")
                + ", "
                + Wording.count(holdings.quotes(), "quote");
    }
}
