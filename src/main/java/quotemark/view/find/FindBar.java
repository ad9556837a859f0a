package quotemark.view.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import quotemark.text.Span;
import quotemark.view.Hint;
import quotemark.view.Icon;
import quotemark.view.article.ArticlePane;

/// Finds words in the article as they are typed: Enter goes to the next, Shift+Enter to the one
/// before, Escape closes and leaves what was found selected.
public final class FindBar extends HBox {
    private static final int MOST = 5_000;

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Runnable onClose;
    private @Nullable ArticlePane pane;
    private String text = "";
    private List<Span> found = List.of();
    private int at;

    public FindBar(Runnable onClose) {
        this.onClose = onClose;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText("Find in this article");
        field.setAccessibleText("Find in this article");
        field.textProperty().subscribe(this::find);
        count.getStyleClass().add("soft");
        count.setMinWidth(90);
        getChildren()
                .addAll(
                        field,
                        count,
                        button(Icon.UP, "Previous hit", () -> go(-1)),
                        button(Icon.DOWN, "Next hit", () -> go(1)),
                        button(Icon.CLOSE, "Close", this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private static Button button(Icon icon, String name, Runnable run) {
        var button = new Button(null, new Group(icon.node()));
        button.getStyleClass().addAll("bar-button", "icon-button");
        button.setAccessibleText(name);
        Hint.on(button, name);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Opens it over an article, with the selected words if there are any.
    public void open(ArticlePane over, String articleText) {
        pane = over;
        text = articleText;
        Span selected = over.selectionProperty().get();
        if (selected != null && selected.length() < 200) {
            field.setText(selected.of(text));
        }
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        find(field.getText());
    }

    /// Forgets the article that it searched.
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        if (pane != null) {
            pane.showFound(List.of(), null);
            if (!found.isEmpty()) {
                pane.select(found.get(at));
            }
        }
        pane = null;
        onClose.run();
    }

    private void find(String words) {
        if (pane == null) {
            return;
        }
        found = words.isBlank() ? List.of() : hits(words);
        at = first();
        show();
    }

    private List<Span> hits(String words) {
        Matcher matcher =
                Pattern.compile(
                                Pattern.quote(words),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        var hits = new ArrayList<Span>();
        while (hits.size() < MOST && matcher.find()) {
            hits.add(new Span(matcher.start(), matcher.end()));
        }
        return hits;
    }

    /// The first hit from the caret on.
    private int first() {
        int caret = pane == null ? 0 : pane.caret();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).end() >= caret) {
                return i;
            }
        }
        return 0;
    }

    private void go(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show();
        }
    }

    private void show() {
        if (pane == null) {
            return;
        }
        pane.showFound(found, found.isEmpty() ? null : found.get(at));
        if (found.isEmpty()) {
            count.setText(field.getText().isBlank() ? "" : "Not found");
        } else {
            String all = found.size() == MOST ? MOST + " or more" : String.valueOf(found.size());
            count.setText((at + 1) + " of " + all);
            pane.reveal(found.get(at).start());
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && field.isFocused()) {
            go(press.isShiftDown() ? -1 : 1);
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            close();
            press.consume();
        }
    }
}
