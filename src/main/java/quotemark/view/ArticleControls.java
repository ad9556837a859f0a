package quotemark.view;

import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.session.BoundaryActs;
import quotemark.session.Desk;
import quotemark.session.PendingSuggestion;
import quotemark.text.Span;
import quotemark.view.article.ArticlePane;
import quotemark.view.article.Gestures;

/// What keys and mouse mean in the open article.
final class ArticleControls implements ArticlePane.Marking {
    private final Desk desk;
    private final ReadingPane reading;
    private final Actions actions;
    private final BoundaryKeys boundaryKeys;
    private final HeldQuote heldQuote;
    private final ArticleMenu menu;

    ArticleControls(Desk desk, ReadingPane reading, Actions actions) {
        this.desk = desk;
        this.reading = reading;
        this.actions = actions;
        boundaryKeys = new BoundaryKeys(desk.boundaries());
        heldQuote =
                new HeldQuote(
                        () -> reading.preview(true),
                        () -> reading.preview(false),
                        actions.quote::perform);
        menu = new ArticleMenu(actions, desk);
    }

    /// Begins to listen to an article.
    void attach(ArticlePane pane) {
        Gestures gestures = pane.gestures();
        gestures.onTyped(this::typed);
        gestures.onPressed(this::pressed);
        gestures.onReleased(heldQuote::released);
        gestures.onTurnAway(this::turnAway);
        gestures.onCaret(this::chooseAt);
        gestures.onMenu((position, screen) -> showMenu(pane, position, screen));
    }

    private boolean typed(String character) {
        if (actions.meant(character).filter(actions.quote::equals).isPresent()) {
            heldQuote.typed();
            return true;
        }
        return actions.typed(character);
    }

    private boolean pressed(KeyEvent press) {
        return boundaryKeys.pressed(press)
                || heldQuote.pressed(press)
                || actions.pressedInArticle(press);
    }

    private void turnAway() {
        heldQuote.cancel();
        desk.boundaries().settle();
    }

    /// What stands innermost at the caret is chosen; elsewhere what is chosen stays, so that a
    /// quote's cue can still be pointed out.
    private void chooseAt(int position) {
        boolean moving = desk.boundaries().movingProperty().get() != null;
        if (moving) {
            return;
        }
        Optional<Passage> marked = marked(position);
        Optional<PendingSuggestion> suggested =
                desk.suggesting()
                        .at(position)
                        .filter(one ->
                                marked.isEmpty()
                                        || one.hull().length() < marked.get().span().length());
        suggested.ifPresentOrElse(
                one -> desk.session().choose(one.id()),
                () -> marked.ifPresent(desk.session()::choosePassage));
    }

    private Optional<Passage> marked(int position) {
        return desk.session()
                .annotations()
                .filter(now -> position < now.text().length())
                .flatMap(now ->
                        Places.at(now, new Span(position, position + 1)).stream().findFirst());
    }

    /// The menu is about the selection if the mouse is over it, else about what is under the mouse.
    private void showMenu(ArticlePane pane, int position, Point2D screen) {
        @Nullable Span selection = pane.selectionProperty().get();
        if (selection == null || !selection.contains(position)) {
            pane.moveCaret(position);
            chooseAt(position);
        }
        menu.show(pane, screen);
    }

    /// Shows the menu below the caret.
    void showMenu(ArticlePane pane) {
        pane.reveal(pane.caret());
        Bounds at =
                pane.boundsOnScreen(pane.caret())
                        .orElse(pane.localToScreen(pane.getLayoutBounds()));
        menu.show(pane, new Point2D(at.getMinX(), at.getMaxY() + 4));
    }

    @Override
    public void choose(UUID entity) {
        desk.session().choose(entity);
        reading.focusArticle();
    }

    @Override
    public void hold(BoundaryActs.End end) {
        desk.boundaries().hold(end);
    }

    @Override
    public void moveTo(int position) {
        desk.boundaries().moveTo(position);
    }

    @Override
    public void settle() {
        desk.boundaries().settle();
    }
}
