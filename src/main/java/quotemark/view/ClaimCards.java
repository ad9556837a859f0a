package quotemark.view;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Evidence;
import quotemark.annotation.Verdict;
import quotemark.session.ClaimActs;
import quotemark.session.ClaimFinder.Board;
import quotemark.session.Desk;
import quotemark.session.Message;
import quotemark.session.SaveState;
import quotemark.text.Span;
import quotemark.view.claim.BoardCard;
import quotemark.view.claim.ClaimListCard;
import quotemark.view.claim.ClaimQuestions;
import quotemark.view.claim.HouseStyleCard;
import quotemark.view.claim.ReplyCard;
import quotemark.view.claim.SplitPlacesCard;
import quotemark.view.claim.VerdictForm;

/// The cards about claims.
final class ClaimCards implements ClaimQuestions {
    private static final double WIDEST = 1040;
    private static final double HIGHEST = 780;
    private static final double MARGIN = 56;

    private final Desk desk;
    private final Overlay overlay;
    private final ReadingPane reading;
    private final Supplier<Theme> theme;
    private final Runnable export;
    private final EvidenceCards evidence;
    private final ClaimPickers pickers;
    private final ClaimListCard list;
    private final Subscription warming;
    private @Nullable UUID shown;

    /// @param export asks what copies to write
    ClaimCards(
            Desk desk,
            Overlay overlay,
            ReadingPane reading,
            FileDialogs dialogs,
            Supplier<Theme> theme,
            Runnable export) {
        this.desk = desk;
        this.overlay = overlay;
        this.reading = reading;
        this.theme = theme;
        this.export = export;
        evidence = new EvidenceCards(desk, overlay, reading, dialogs);
        pickers = new ClaimPickers(desk, overlay, reading, theme);
        list = new ClaimListCard(theme, summary -> board(summary.id()));
        warming = desk.session().annotationsProperty().subscribe((_, opened) -> warm(opened));
    }

    /// Reads the first claims once while the reader begins to read, so that the list opens at once
    /// when it is asked for: Java loads what it needs, and SQLite has the pages at hand.
    private void warm(@Nullable Annotations opened) {
        if (opened != null) {
            warming.unsubscribe();
            desk.claimFinder().first(list::begin);
        }
    }

    @Override
    public void evidence() {
        evidence.evidence();
    }

    /// Takes the selected words as evidence on any claim of the library; without a selection, asks
    /// for a source outside.
    void evidenceAcross() {
        Optional.ofNullable(reading.selection())
                .ifPresentOrElse(pickers::evidence, evidence::outside);
    }

    /// Says that a claim of the library stands here.
    void known() {
        pickers.known();
    }

    /// Does something with the current claim, or says that there is none.
    void withCurrent(Consumer<UUID> act) {
        desk.session()
                .currentClaim()
                .map(Claim::id)
                .ifPresentOrElse(act, () -> desk.session().tell(ClaimActs.NO_CLAIM));
    }

    private void find(UUID claim, Consumer<Board> then) {
        desk.claimFinder().board(claim, board -> board.ifPresent(then));
    }

    @Override
    public void board(UUID claim) {
        find(claim, this::show);
    }

    private void show(Board board) {
        var card = new BoardCard(theme.get(), this);
        card.show(board);
        UUID claim = board.claim().claim().id();
        Subscription following = follow(() -> refresh(card, claim));
        bindWidth(card);
        overlay.show(
                card,
                Pos.CENTER,
                card.focus(),
                () -> {
                    following.unsubscribe();
                    shown = null;
                });
        shown = claim;
    }

    /// Runs after each act.
    private Subscription follow(Runnable run) {
        return desk.session()
                .saveStateProperty()
                .subscribe((_, now) -> {
                    if (now == SaveState.SAVED) {
                        run.run();
                    }
                });
    }

    private void refresh(BoardCard card, UUID claim) {
        desk.claimFinder().board(claim, board -> board.ifPresentOrElse(card::show, overlay::close));
    }

    /// Back to the board that a card covers now, if there is one.
    private Runnable back() {
        @Nullable UUID covered = shown;
        return covered == null ? () -> {} : () -> board(covered);
    }

    /// All claims of the library.
    void all() {
        desk.claimFinder()
                .first(first -> {
                    list.begin(first);
                    bindWidth(list);
                    list.prefHeightProperty()
                            .bind(Bindings.min(HIGHEST, overlay.heightProperty().subtract(MARGIN)));
                    overlay.show(list, Pos.CENTER, list.field(), () -> {});
                });
        desk.claimFinder().all(list::show);
    }

    private void bindWidth(Region card) {
        card.prefWidthProperty()
                .bind(Bindings.min(WIDEST, overlay.widthProperty().subtract(MARGIN)));
    }

    @Override
    public void verdict(UUID claim) {
        Runnable back = back();
        find(
                claim,
                board -> {
                    Claim on = board.claim().claim();
                    var form =
                            new VerdictForm(
                                    on.statement(),
                                    board.style().scales(),
                                    desk.session().author(),
                                    (rating, words) -> {
                                        overlay.close();
                                        desk.verdicts().conclude(on, rating, words);
                                    });
                    overlay.show(form, Pos.CENTER, form.field(), back);
                });
    }

    @Override
    public void link(UUID claim) {
        Runnable back = back();
        find(claim, board -> pickers.link(board.claim().claim(), back));
    }

    @Override
    public void same(UUID claim) {
        Runnable back = back();
        find(claim, board -> pickers.same(board.claim().claim(), back));
    }

    @Override
    public void split(UUID claim) {
        Runnable back = back();
        find(
                claim,
                board -> {
                    if (board.claim().asserting().size() + board.claim().disputing().size() < 2) {
                        desk.session().tell(Message.done("It stands in one place only."));
                    } else {
                        split(claim, board, back);
                    }
                });
    }

    private void split(UUID claim, Board board, Runnable back) {
        var card =
                new SplitPlacesCard(
                        board.claim(),
                        places -> {
                            overlay.close();
                            desk.claimGraph().split(claim, places);
                        });
        overlay.show(card, Pos.CENTER, card.focus(), back);
    }

    /// Whom to ask about the open claims of the article.
    void replies() {
        desk.exporting()
                .replyList()
                .ifPresent(list -> {
                    var card = new ReplyCard(list, () -> copy(list), export);
                    overlay.show(card, Pos.CENTER, card.focus(), () -> {});
                });
    }

    private void copy(String list) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, list));
        overlay.close();
        desk.session().tell(Message.done("The reply list is copied."));
    }

    /// What the newsroom calls things.
    void houseStyle() {
        desk.houseStyle()
                .ask(style -> {
                    var card =
                            new HouseStyleCard(
                                    style,
                                    decided -> {
                                        overlay.close();
                                        desk.houseStyle().decide(decided);
                                    });
                    overlay.show(card, Pos.CENTER, card.field(), () -> {});
                });
    }

    @Override
    public void open(UUID version, UUID entity, @Nullable Span words) {
        overlay.close();
        reading.openVersionAt(version, entity, words);
    }

    @Override
    public void change(Evidence before, Evidence after) {
        desk.evidence().change(before, after);
    }

    @Override
    public void remove(Evidence gone) {
        desk.evidence().remove(gone);
    }

    @Override
    public void remove(Verdict gone) {
        desk.verdicts().remove(gone);
    }

    @Override
    public void remove(ClaimLink gone) {
        desk.claimGraph().unlink(gone);
    }
}
