package quotemark.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.session.Desk;
import quotemark.session.Message;
import quotemark.session.QuoteActs;
import quotemark.session.SpeakerChoices;
import quotemark.suggest.Candidate;
import quotemark.text.Span;
import quotemark.view.speaker.SpeakerPicker;
import quotemark.view.speaker.SpeakerQuestions;
import quotemark.view.speaker.SplitCard;

/// The cards over the window that are about speakers.
final class SpeakerCards implements SpeakerQuestions {
    private static final int LONGEST_NAME = 60;

    private final Desk desk;
    private final Overlay overlay;
    private final ReadingPane reading;
    private final Supplier<Theme> theme;

    SpeakerCards(Desk desk, Overlay overlay, ReadingPane reading, Supplier<Theme> theme) {
        this.desk = desk;
        this.overlay = overlay;
        this.reading = reading;
        this.theme = theme;
    }

    /// Asks who said the current quote. Words that are selected beside it are the name to begin
    /// with.
    @Override
    public void pick() {
        desk.session()
                .currentQuote()
                .ifPresentOrElse(
                        quote ->
                                ask(
                                        "Who said it?",
                                        Wording.shortened(quote.words(Fragment.Role.CONTENT), 90),
                                        desk.speakers().choices(quote),
                                        selectedBeside(quote),
                                        desk.speakers()::assign),
                        () -> desk.session().tell(QuoteActs.NO_QUOTE));
    }

    private void ask(
            String question,
            String about,
            SpeakerChoices choices,
            String typed,
            Consumer<Candidate> answered) {
        var picker =
                new SpeakerPicker(
                        question,
                        about,
                        choices,
                        speaker -> desk.speakers().digit(speaker.id()),
                        theme.get(),
                        candidate -> {
                            overlay.close();
                            answered.accept(candidate);
                        });
        picker.propose(typed);
        overlay.show(picker, Pos.CENTER, picker.field(), () -> {});
    }

    private String selectedBeside(Quote quote) {
        @Nullable Span selection = reading.selection();
        boolean beside =
                selection != null
                        && selection.length() <= LONGEST_NAME
                        && !selection.overlaps(quote.hull());
        return desk.session()
                .annotations()
                .filter(_ -> beside)
                .map(now -> selection == null ? "" : selection.of(now.text()).strip())
                .orElse("");
    }

    @Override
    public void merge(UUID speaker) {
        find(
                speaker,
                kept ->
                        ask(
                                "Who is the same as %s?"
                                        .formatted(Wording.shortened(kept.name(), 40)),
                                "Both become %s, in all articles."
                                        .formatted(Wording.shortened(kept.name(), 30)),
                                desk.registry().others(speaker),
                                "",
                                candidate -> merge(kept, candidate)));
    }

    private void merge(Speaker kept, Candidate candidate) {
        if (candidate instanceof Candidate.Known(Speaker other)) {
            desk.registry().merge(kept.id(), other.id());
        }
    }

    @Override
    public void split(UUID speaker) {
        find(
                speaker,
                from ->
                        desk.registry()
                                .said(
                                        speaker,
                                        said -> {
                                            if (said.isEmpty()) {
                                                desk.session().tell(nothingToSplit(from));
                                            } else {
                                                split(from, said);
                                            }
                                        }));
    }

    private static Message nothingToSplit(Speaker speaker) {
        return Message.done("%s has no quotes to split off.".formatted(speaker.name()));
    }

    private void split(Speaker from, List<Quote> said) {
        var card =
                new SplitCard(
                        from,
                        said,
                        this::articleOf,
                        name -> desk.registry().called(name, from.id()),
                        (quotes, name) -> {
                            overlay.close();
                            desk.registry().split(from.id(), quotes, name);
                        });
        desk.session().currentQuote().filter(said::contains).ifPresent(quote -> card.begin(quote));
        overlay.show(card, Pos.CENTER, card.list(), () -> {});
    }

    private String articleOf(Quote quote) {
        return desk.session().articles().stream()
                .filter(summary -> summary.version().equals(quote.version()))
                .map(summary -> Wording.shortened(summary.article().title(), 60))
                .findFirst()
                .orElse("an earlier version");
    }

    private void find(UUID speaker, Consumer<Speaker> then) {
        desk.session()
                .annotations()
                .flatMap(now -> now.find(speaker, Speaker.class))
                .ifPresent(then);
    }
}
