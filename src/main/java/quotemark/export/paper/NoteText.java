package quotemark.export.paper;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import quotemark.export.contents.PlainText;

/// The reader's CommonMark as one line of words.
final class NoteText {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER =
            TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

    private NoteText() {}

    static String of(String markdown) {
        return PlainText.line(RENDERER.render(PARSER.parse(markdown)));
    }
}
