package quotemark.view.article;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// RichTextFX's area, read-only, scrolled and described to screen readers. Its paragraph style is
/// the paragraph's number; it has no text styles.
final class ArticleArea extends GenericStyledArea<Integer, String, Boolean> {

    /// @param dress is called with each paragraph that comes into view, and its number
    ArticleArea(ObjIntConsumer<TextFlow> dress) {
        super(
                0,
                dress::accept,
                false,
                SegmentOps.styledTextOps(),
                false,
                segment -> {
                    var node = new TextExt(segment.getSegment());
                    // Not the class "text": labels in the margin have that as well.
                    node.getStyleClass().setAll("seg");
                    return node;
                });
        // Colour is not an edit: undo belongs to the session.
        setUndoManager(UndoUtils.noOpUndoManager());
        setEditable(false);
        setWrapText(true);
        setShowCaret(Caret.CaretVisibility.ON);
        setAutoScrollOnDragDesired(true);
        getStyleClass().add("article");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Article");
    }

    void reveal(int paragraph, int position) {
        double height = getHeight();
        Optional<Bounds> seen = onScreen(position);
        double top = screenTop();
        if (seen.isPresent()
                && seen.get().getMinY() > top + 20
                && seen.get().getMaxY() < top + height - 60) {
            return;
        }
        showParagraphAtTop(paragraph);
        layout();
        onScreen(position).ifPresent(now -> scrollYBy(now.getMinY() - top - height / 3));
    }

    void showAtTop(int paragraph, int position) {
        if (position == 0) {
            // The first paragraph's padding shows only so.
            scrollYToPixel(0);
            return;
        }
        showParagraphAtTop(paragraph);
        layout();
        onScreen(position).ifPresent(now -> scrollYBy(now.getMinY() - screenTop()));
    }

    /// The position of the first line in view; empty while nothing is laid out.
    OptionalInt firstVisible() {
        if (getScene() == null || getVisibleParagraphs().isEmpty()) {
            return OptionalInt.empty();
        }
        boolean atTop = estimatedScrollYProperty().getOrElse(0.0) < 1;
        return OptionalInt.of(atTop ? 0 : hit(getWidth() / 2, 6).getInsertionIndex());
    }

    /// Told when the mouse has come to rest over a character, and when it goes on.
    void onRest(IntConsumer begins, Runnable ends) {
        setMouseOverTextDelay(Duration.ofMillis(450));
        addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                rest -> begins.accept(rest.getCharacterIndex()));
        addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> ends.run());
    }

    private Optional<Bounds> onScreen(int position) {
        return getCharacterBoundsOnScreen(position, Math.min(position + 1, getLength()));
    }

    private double screenTop() {
        return localToScreen(0, 0).getY();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
