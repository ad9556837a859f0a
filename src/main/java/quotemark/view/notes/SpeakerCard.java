package quotemark.view.notes;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import quotemark.annotation.Speaker;
import quotemark.session.Desk;
import quotemark.view.Chip;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// A speaker, how much the article quotes of them, and the digit that makes them speak.
final class SpeakerCard extends Card<Speaker> {
    private final Desk desk;
    private final Supplier<Theme> theme;
    private final Chip chip = new Chip();
    private final Label key = new Label();

    SpeakerCard(Desk desk, Supplier<Theme> theme, DoubleSupplier width) {
        super(width, "soft");
        this.desk = desk;
        this.theme = theme;
        name.getStyleClass().add("who");
        key.getStyleClass().add("kbd");
        key.managedProperty().bind(key.visibleProperty());
        head.getChildren().addFirst(chip);
        head.getChildren().add(key);
    }

    @Override
    void show(Speaker speaker) {
        chip.show(speaker, theme.get());
        int quotes = quotesOf(speaker);
        say(
                speaker.name(),
                quotes == 0 ? "not in this article" : Wording.count(quotes, "quote"),
                speaker.role(),
                theme.get().of(speaker));
        int digit = desk.speakers().digit(speaker.id());
        key.setText(String.valueOf(digit));
        key.setVisible(digit > 0);
    }

    private int quotesOf(Speaker speaker) {
        return (int)
                desk.session().annotations().stream()
                        .flatMap(now -> now.quotes().stream())
                        .filter(quote -> speaker.id().equals(quote.speaker()))
                        .count();
    }
}
