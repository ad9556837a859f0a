package quotemark.view.notes;

import java.util.function.Consumer;
import java.util.function.Supplier;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.session.Desk;
import quotemark.view.Letters;
import quotemark.view.Theme;
import quotemark.view.claim.ClaimQuestions;
import quotemark.view.speaker.SpeakerQuestions;

/// What the cards need of the rest of the window.
///
/// @param open shows a quote in its article, whichever that is
/// @param show chooses a passage and shows it in the article
/// @param leave gives the focus back to the article
/// @param quietly runs a change after which the cards need not be made anew: a click that ended the
///   typing would otherwise miss its control
record CardContext(
        Desk desk,
        Supplier<Theme> theme,
        Supplier<Letters> letters,
        SpeakerQuestions speakers,
        ClaimQuestions claims,
        Consumer<Quote> open,
        Consumer<Passage> show,
        Runnable leave,
        Consumer<Runnable> quietly) {}
