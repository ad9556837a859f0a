package quotemark.view;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.session.ClaimFinder;
import quotemark.session.Desk;
import quotemark.text.Span;
import quotemark.view.claim.ClaimPicker;
import quotemark.view.claim.ClaimPicker.Question;

/// Asks which claim of the library is meant.
final class ClaimPickers {
    private final Desk desk;
    private final Overlay overlay;
    private final ReadingPane reading;
    private final Supplier<Theme> theme;

    ClaimPickers(Desk desk, Overlay overlay, ReadingPane reading, Supplier<Theme> theme) {
        this.desk = desk;
        this.overlay = overlay;
        this.reading = reading;
        this.theme = theme;
    }

    /// Says that a claim of the library stands in the selection or the current quote; where one is
    /// said to stand there already, the two become one.
    void known() {
        @Nullable Span selection = reading.selection();
        desk.claims()
                .at(selection)
                .ifPresentOrElse(
                        claim -> same(claim, () -> {}),
                        () ->
                                desk.claims()
                                        .words(selection)
                                        .ifPresent(words -> known(selection, words)));
    }

    private void known(@Nullable Span selection, String words) {
        var question =
                new Question<>(
                        "Which claim of the library stands here?",
                        words,
                        List.of(Occurrence.Stance.values()),
                        "How it is put here");
        pick(
                question,
                words,
                null,
                (claim, stance) -> desk.claims().join(claim, selection, stance),
                () -> {});
    }

    /// Takes selected words as evidence on any claim of the library.
    void evidence(Span selection) {
        String words = reading.words(selection);
        var question =
                new Question<>(
                        "On which claim of the library do these words bear?",
                        words,
                        usualFirst(Evidence.Relation.values(), Evidence.Relation.REFUTES),
                        "What they do");
        pick(
                question,
                words,
                null,
                (claim, relation) -> desk.evidence().addPassage(claim.id(), relation, selection),
                () -> {});
    }

    /// @param after runs when the card goes
    void link(Claim claim, Runnable after) {
        var question =
                new Question<>(
                        "How does it bear on which other claim?",
                        claim.statement(),
                        List.of(ClaimLink.Relation.values()),
                        "What it does");
        pick(
                question,
                claim.statement(),
                claim.id(),
                (other, relation) -> desk.claimGraph().link(claim.id(), relation, other.id()),
                after);
    }

    /// @param after runs when the card goes
    void same(Claim claim, Runnable after) {
        var question =
                new Question<>(
                        "Which claim says the same?",
                        "It stays, with all that both have: " + claim.statement(),
                        List.of(ClaimLink.Relation.RESTATES),
                        "What it does");
        pick(
                question,
                claim.statement(),
                claim.id(),
                (stays, _) -> desk.claimGraph().merge(stays.id(), claim.id()),
                after);
    }

    private static <R extends Enum<R>> List<R> usualFirst(R[] all, R usual) {
        return Stream.concat(Stream.of(usual), Arrays.stream(all).filter(one -> one != usual))
                .toList();
    }

    private <R extends Enum<R>> void pick(
            Question<R> question,
            String near,
            @Nullable UUID besides,
            BiConsumer<Claim, R> take,
            Runnable after) {
        desk.claimFinder()
                .candidates(near, besides, candidates -> show(question, candidates, take, after));
    }

    private <R extends Enum<R>> void show(
            Question<R> question,
            ClaimFinder.Candidates candidates,
            BiConsumer<Claim, R> take,
            Runnable after) {
        var picker =
                new ClaimPicker<>(
                        question,
                        candidates,
                        theme.get(),
                        (claim, way) -> {
                            overlay.close();
                            take.accept(claim, way);
                        });
        overlay.show(picker, Pos.TOP_CENTER, picker.field(), after);
    }
}
