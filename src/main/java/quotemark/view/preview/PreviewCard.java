package quotemark.view.preview;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.session.Previewing;
import quotemark.session.preview.Preview;
import quotemark.view.Buttons;
import quotemark.view.Wording;

/// Shows an article before its text is frozen. Enter reads it, wherever the focus is.
public final class PreviewCard extends VBox {
    private static final double WIDEST = 1120;
    private static final double HIGHEST = 900;
    private static final double MARGIN = 48;

    private final Previewing previewing;
    private final LineList list;
    private final DetailFields fields;
    private final Label counts = new Label();
    private final Button read = button("Read it", "Enter", "accent");
    private final Button leave = button("Do not take it in", "Esc", "bar-button");
    private final Subscription shown;

    /// @param over what it may cover
    public PreviewCard(Previewing previewing, Region over) {
        this.previewing = previewing;
        list = new LineList(previewing);
        fields = new DetailFields(previewing::correct);
        getStyleClass().add("preview-card");
        follow(over.widthProperty(), WIDEST, prefWidthProperty()::set);
        follow(over.heightProperty(), HIGHEST, prefHeightProperty()::set);
        var middle = new HBox(18, list, fields);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        read.setOnAction(_ -> read());
        leave.setOnAction(_ -> previewing.leave());
        getChildren().addAll(head(), new KindBar(list::as), middle, foot());
        previewing.known().ifPresent(known -> getChildren().add(1, version(known)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shown = previewing.previewProperty().subscribe((Preview now) -> show(now));
    }

    private static void follow(ObservableValue<Number> room, double most, DoubleConsumer set) {
        room.subscribe(now -> set.accept(Math.min(most, now.doubleValue() - MARGIN)));
    }

    private HBox head() {
        String file = previewing.previewProperty().get().fileName();
        var title = new Label("Before you read");
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(file.isEmpty() ? "From the clipboard" : file);
        name.getStyleClass().add("soft");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        counts.getStyleClass().add("soft");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(10, title, name, spacer, counts);
        head.getStyleClass().add("preview-head");
        return head;
    }

    private CheckBox version(Article known) {
        var box =
                new CheckBox(
                        "It is another version of “%s”, which you have; both are kept"
                                .formatted(Wording.shortened(known.title(), 70)));
        box.setId("preview-version");
        box.setSelected(true);
        box.selectedProperty().addListener((_, _, now) -> previewing.separate(!now));
        return box;
    }

    private HBox foot() {
        var hint =
                new HBox(
                        6,
                        Buttons.kbd("Space"),
                        new Label("leaves a block out or takes it in"),
                        Buttons.kbd("Tab"),
                        new Label("to the headline and the rest"));
        hint.getStyleClass().add("preview-hint");
        HBox.setHgrow(hint, Priority.ALWAYS);
        var foot = new HBox(8, hint, leave, read);
        foot.getStyleClass().add("preview-foot");
        return foot;
    }

    private static Button button(String name, String key, String style) {
        var label = new Label(name);
        label.getStyleClass().add("button-name");
        var content = new HBox(7, label, Buttons.kbd(key));
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, content);
        button.getStyleClass().addAll("bar-button", style);
        button.setAccessibleText(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// What has the focus first.
    public Node focus() {
        return list.focus();
    }

    /// Shows nothing any more.
    public void close() {
        shown.unsubscribe();
    }

    private void show(@Nullable Preview now) {
        if (now == null) {
            return;
        }
        list.show(now.lines());
        fields.show(now.details());
        int out = now.lines().size() - now.kept();
        counts.setText(
                "%s in %s%s"
                        .formatted(
                                Wording.count(now.words(), "word"),
                                Wording.count(now.kept(), "block"),
                                out == 0 ? "" : ", %,d left out".formatted(out)));
        read.setDisable(!now.isReadable());
    }

    private void pressed(KeyEvent press) {
        boolean typing = press.getTarget() instanceof TextInputControl;
        if (press.getCode() == KeyCode.ENTER && !(press.getTarget() instanceof Button)) {
            press.consume();
            read();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            // A list keeps Escape for itself.
            press.consume();
            previewing.leave();
        } else if (press.isShortcutDown() && !typing) {
            step(press);
        }
    }

    private void step(KeyEvent press) {
        boolean again = press.getCode() == KeyCode.Y;
        if (again || press.getCode() == KeyCode.Z) {
            press.consume();
            if (again || press.isShiftDown()) {
                previewing.redo();
            } else {
                previewing.undo();
            }
        }
    }

    private void read() {
        if (!previewing.read()) {
            Optional.ofNullable(previewing.previewProperty().get())
                    .flatMap(now -> now.details().problem())
                    .ifPresentOrElse(fields::focus, list.focus()::requestFocus);
        }
    }
}
