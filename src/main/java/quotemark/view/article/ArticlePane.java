package quotemark.view.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Lens;
import quotemark.annotation.Passage;
import quotemark.session.BoundaryActs.End;
import quotemark.text.Boundary;
import quotemark.text.Span;
import quotemark.view.TextStyle;
import quotemark.view.Theme;
import quotemark.view.article.PageText.Piece;

/// Shows one article, read-only but with a caret, so that the keyboard can select.
///
/// All positions that go in and out are those of the article's text, in UTF-16 code units. On the
/// JavaFX thread only.
public final class ArticlePane extends StackPane {
    private final PageText text;
    private final ArticleArea area;
    private final ReadingColumn column;
    private final Minimap minimap;
    private final Set<ParagraphPainter> painters = new HashSet<>();
    private final Gestures gestures;
    private final HoverCard hoverCard = new HoverCard();
    private final Marking marking;
    private final ObjectProperty<TextStyle> textStyle = new SimpleObjectProperty<>(TextStyle.USUAL);
    private final ReadOnlyObjectWrapper<@Nullable Span> selection = new ReadOnlyObjectWrapper<>();
    private Page page;

    /// What the mouse does with marks.
    public interface Marking {
        /// A sign in the margin was clicked.
        void choose(UUID entity);

        void hold(End end);

        /// The end that is held was dragged to a position.
        void moveTo(int position);

        void settle();
    }

    /// Shows the article from its beginning.
    public ArticlePane(Annotations annotations, Theme theme, Marking marking) {
        this.marking = marking;
        text = new PageText(annotations.version());
        page = Page.of(annotations, theme);
        var areaWidth = new SimpleDoubleProperty();
        column = new ReadingColumn(areaWidth);
        area = new ArticleArea(this::dress);
        areaWidth.bind(area.widthProperty());
        minimap = new Minimap(annotations.text().length(), this::reveal);
        fill();
        var scroll = new VirtualizedScrollPane<>(area);
        setAlignment(minimap, Pos.TOP_RIGHT);
        getChildren().addAll(scroll, minimap, hoverCard);
        getStyleClass().add("article-pane");
        textStyle.subscribe(this::set);
        area.selectionProperty().addListener((_, _, range) -> selected(range));
        gestures = new Gestures(area, this);
        area.onRest(this::showHoverCard, hoverCard::hide);
        onScrolled(hoverCard::hide);
        gestures.onTurnAway(hoverCard::hide);
        minimap.show(page);
    }

    private void showHoverCard(int areaPosition) {
        int position = text.toArticle(areaPosition);
        boundsOnScreen(position)
                .filter(_ -> page.lens() != Lens.NONE)
                .ifPresent(at -> hoverCard.show(page, position, screenToLocal(at)));
    }

    private void fill() {
        var document =
                new ReadOnlyStyledDocumentBuilder<Integer, String, Boolean>(
                        SegmentOps.styledTextOps(), 0);
        List<Piece> pieces = text.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            document.addParagraph(text.shown(pieces.get(i)), false, i);
        }
        area.replace(document.build());
        area.moveTo(0);
    }

    /// Called for each paragraph that comes into view.
    private void dress(TextFlow flow, int index) {
        Piece piece = text.pieces().get(index);
        boolean first = index == 0;
        flow.getStyleClass().add(piece.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        flow.lineSpacingProperty().bind(column.lineSpacing(piece));
        var painter =
                new ParagraphPainter(
                        flow, piece, text.shown(piece), () -> page, marking::choose, grip);
        flow.sceneProperty().subscribe(scene -> keep(painter, scene));
        flow.parentProperty()
                .subscribe(box -> {
                    if (box instanceof Region region) {
                        region.paddingProperty().bind(column.padding(piece, first));
                    }
                });
        if (piece.dateline() != Dateline.Place.NONE) {
            flow.getChildren().add(new Dateline(flow, piece.dateline(), page.annotations()));
        }
    }

    private final Handles.Grip grip =
            new Handles.Grip() {
                @Override
                public void hold(End end) {
                    marking.hold(end);
                }

                @Override
                public void drag(Point2D screen) {
                    marking.moveTo(positionAt(screen));
                }

                @Override
                public void release() {
                    marking.settle();
                }
            };

    private void keep(ParagraphPainter painter, @Nullable Scene scene) {
        if (scene == null) {
            painters.remove(painter);
        } else {
            painters.add(painter);
        }
    }

    private void selected(IndexRange range) {
        int start = text.toArticle(range.getStart());
        int end = text.toArticle(range.getEnd());
        selection.set(start < end ? new Span(start, end) : null);
        turn(page.withSelected(selection.get()));
    }

    private void turn(Page next) {
        page = next;
        painters.forEach(Region::requestLayout);
    }

    /// Draws other annotations of the same article version.
    public void show(Annotations annotations) {
        turn(page.withAnnotations(annotations));
        minimap.show(page);
    }

    public void show(Theme theme) {
        turn(page.withTheme(theme));
        minimap.show(page);
    }

    /// Draws what of the marks a lens shows.
    public void show(Lens lens) {
        turn(page.withLens(lens));
        minimap.show(page);
        hoverCard.hide();
    }

    /// Draws something as chosen.
    ///
    /// @param current the quote, claim, evidence or note
    /// @param passage which of its passages, or null
    /// @param ends that can be dragged
    /// @param held which of them is being moved, or null
    public void showChosen(
            @Nullable UUID current,
            @Nullable Passage passage,
            List<End> ends,
            @Nullable Boundary held) {
        turn(page.withChosen(new Page.Chosen(current, passage, ends, held)));
    }

    /// Draws what is suggested, in text order.
    public void showOffered(List<Offered> offered) {
        turn(page.withOffered(offered));
    }

    /// Draws what would be marked; an empty list ends it.
    public void showPreview(List<Span> preview) {
        turn(page.withPreview(preview));
    }

    /// Draws what a search found; an empty list ends it.
    public void showFound(List<Span> found, @Nullable Span current) {
        turn(page.withFound(new Page.Found(found, current)));
        minimap.show(page);
    }

    /// How the text is set. When it changes, the first line in view stays the first.
    public ObjectProperty<TextStyle> textStyleProperty() {
        return textStyle;
    }

    private void set(TextStyle style) {
        OptionalInt first = firstVisible();
        style.typeface().dress(area);
        area.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", style.size()));
        column.set(style);
        if (first.isPresent()) {
            applyCss();
            layout();
            showAtTop(first.getAsInt());
        }
    }

    /// What is selected, or null.
    public ReadOnlyObjectProperty<@Nullable Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public int caret() {
        return text.toArticle(area.getCaretPosition());
    }

    /// Puts the caret somewhere and selects nothing.
    public void moveCaret(int position) {
        area.moveTo(text.toArea(position));
        area.requestFollowCaret();
    }

    public void select(Span span) {
        area.selectRange(text.toArea(span.start()), text.toArea(span.end()));
        area.requestFollowCaret();
    }

    /// Scrolls as little as needed to show the position in comfort: not at all, or to the upper
    /// third.
    public void reveal(int position) {
        area.reveal(text.pieceAt(position), text.toArea(position));
    }

    /// What the first visible line begins with, for [#showAtTop(int)]; empty while nothing is laid
    /// out.
    public OptionalInt firstVisible() {
        OptionalInt first = area.firstVisible();
        return first.isPresent() ? OptionalInt.of(text.toArticle(first.getAsInt())) : first;
    }

    /// Scrolls so that the line of the position is the first.
    public void showAtTop(int position) {
        area.showAtTop(text.pieceAt(position), text.toArea(position));
    }

    /// Told each time the article has scrolled.
    public void onScrolled(Runnable handler) {
        area.estimatedScrollYProperty().addListener((_, _, _) -> handler.run());
    }

    /// Where the position stands on the screen, if it is in view.
    public Optional<Bounds> boundsOnScreen(int position) {
        int at = text.toArea(position);
        return area.getCharacterBoundsOnScreen(at, Math.min(at + 1, area.getLength()));
    }

    /// The position in the article that is nearest to a point of the screen.
    public int positionAt(Point2D screen) {
        Point2D here = area.screenToLocal(screen);
        return text.toArticle(area.hit(here.getX(), here.getY()).getInsertionIndex());
    }

    /// Where keys and mouse are listened to.
    public Gestures gestures() {
        return gestures;
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// Whether the keys go to the article.
    public boolean hasFocus() {
        return area.isFocused();
    }
}
