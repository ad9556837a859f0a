package quotemark.view;

import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.session.Desk;
import quotemark.session.Errand;
import quotemark.session.Message;
import quotemark.session.PendingSuggestion;
import quotemark.session.ReadingSession;
import quotemark.session.SaveState;
import quotemark.session.Suggesting;
import quotemark.suggest.Candidate;

/// Tells a screen reader what changes without the focus: messages, what is chosen and what became
/// of it, and that something could not be saved.
///
/// JavaFX has no live regions; a text of which the change is announced comes closest.
final class LiveRegion extends Label {
    private final ReadingSession session;
    private final Suggesting suggesting;
    private String said = "";

    LiveRegion(Desk desk) {
        session = desk.session();
        suggesting = desk.suggesting();
        setId("live-region");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        setMouseTransparent(true);
        // What is invisible is not there for a screen reader either.
        setOpacity(0);
        session.messageProperty().subscribe(this::message);
        session.currentProperty().subscribe(this::current);
        session.annotationsProperty().subscribe(this::current);
        session.saveStateProperty().subscribe(this::saved);
        ObservableList<Errand> running = desk.errands().running();
        running.subscribe(() -> running.stream().map(Errand::title).forEach(this::say));
    }

    private void say(String sentence) {
        setText(sentence);
        setAccessibleText(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void message(@Nullable Message message) {
        if (message != null) {
            say(message.sentence());
        }
    }

    private void saved(SaveState state) {
        if (state == SaveState.FAILED) {
            say("Not saved");
        }
    }

    private void current() {
        @Nullable UUID current = session.currentProperty().get();
        String now =
                session.annotations()
                        .flatMap(a -> a.find(current, Entity.class).map(e -> described(e, a)))
                        .or(() -> suggesting.chosen().map(LiveRegion::described))
                        .orElse("");
        if (!now.equals(said)) {
            said = now;
            say(now);
        }
    }

    private static String described(PendingSuggestion one) {
        return "Suggestion, %d per cent, %s quote, %s: %s"
                .formatted(
                        one.percent(),
                        Wording.of(one.quote().kind()),
                        one.speaker().map(Candidate::name).orElse("nobody known"),
                        one.quote().words(Fragment.Role.CONTENT));
    }

    private static String described(Entity entity, Annotations now) {
        return switch (entity) {
            case Quote quote ->
                    "%s quote, %s%s: %s"
                            .formatted(
                                    Wording.title(quote.kind()),
                                    speaker(quote, now),
                                    claims(quote, now),
                                    quote.words(Fragment.Role.CONTENT));
            case Claim claim ->
                    Wording.capital(now.houseStyle().name(claim.status()))
                            + " claim: "
                            + claim.statement();
            case Note note -> "Note: " + note.markdown();
            case Tag tag -> "Tag: " + tag.term();
            default -> "";
        };
    }

    private static String claims(Quote quote, Annotations now) {
        return now.occurrencesInQuote(quote.id()).stream()
                .flatMap(occurrence -> now.find(occurrence.claim(), Claim.class).stream())
                .map(claim -> ", " + now.houseStyle().name(claim.status()) + " claim")
                .collect(Collectors.joining());
    }

    private static String speaker(Quote quote, Annotations now) {
        return now.find(quote.speaker(), Speaker.class).map(Speaker::name).orElse("nobody yet");
    }
}
