package quotemark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import quotemark.app.RunningProgram;
import quotemark.text.Span;
import quotemark.text.Words;

/// The same text in a bare RichTextFX area, where the key Q gives words a style class: the least
/// that a program with this text area could cost.
///
/// Arguments: when this process was started, any file, the article's file, then what to measure;
/// with "open" among it the window starts empty.
final class BareRun implements Subject {
    /// Without a display the whole window would be copied whenever the caret blinks.
    private static final String STILL = "data:text/css,.caret{-rtfx-blink-rate:0ms;}";

    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final VirtualizedScrollPane<StyleClassedTextArea> scroll =
            new VirtualizedScrollPane<>(area);
    private final Stage stage = new Stage();
    private final String text;
    private int marked;

    private BareRun(String text) {
        this.text = text;
        area.setWrapText(true);
        area.setEditable(false);
        area.setStyle("-fx-font-size: 17.5px");
        area.addEventFilter(KeyEvent.KEY_TYPED, _ -> mark());
        stage.setScene(new Scene(scroll, 1000, 800));
        stage.getScene().getStylesheets().add(STILL);
    }

    private void mark() {
        area.setStyleClass(area.getSelection().getStart(), area.getSelection().getEnd(), "marked");
        marked++;
    }

    public static void main(String[] arguments) throws IOException {
        RunningProgram.chooseScreen();
        var launched = Instant.parse(arguments[0]);
        String text = Files.readString(Path.of(arguments[2]));
        List<String> wanted = Stream.of(arguments).skip(3).toList();
        Platform.startup(() -> {
            var run = new BareRun(text);
            run.stage.show();
            if (!wanted.contains("open")) {
                run.open();
            }
            Thread.ofPlatform().start(() -> new Measurements(run).run(launched, wanted));
        });
    }

    @Override
    public Scene scene() {
        return stage.getScene();
    }

    @Override
    public void open() {
        area.replaceText(text);
        area.moveTo(0);
        area.requestFollowCaret();
        area.requestFocus();
    }

    @Override
    public boolean isShown() {
        return area.getLength() > 0 && area.getCharacterBoundsOnScreen(0, 1).isPresent();
    }

    @Override
    public void scroll(double pixels) {
        scroll.scrollYBy(pixels);
    }

    @Override
    public void scrollToStart() {
        scroll.scrollYToPixel(0);
    }

    @Override
    public List<Span> unmarked(int most) {
        List<Span> words = Words.in(text);
        int step = words.size() / most;
        return Stream.iterate(0, i -> i < words.size(), i -> i + step)
                .map(words::get)
                .limit(most)
                .toList();
    }

    @Override
    public void goTo(Span passage) {
        area.selectRange(passage.start(), passage.end());
        area.requestFollowCaret();
    }

    @Override
    public int marked() {
        return marked;
    }

    @Override
    public void onceSaved(Runnable then) {
        then.run();
    }

    @Override
    public boolean isAtRest() {
        return true;
    }

    @Override
    public void close() {
        stage.close();
        Platform.exit();
    }
}
