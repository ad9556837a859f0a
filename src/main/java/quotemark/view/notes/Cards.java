package quotemark.view.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.session.Desk;
import quotemark.view.CellBox;
import quotemark.view.Chip;
import quotemark.view.Icon;
import quotemark.view.Theme;
import quotemark.view.Wording;
import quotemark.view.claim.ClaimStatus;

/// Draws the cards of the lists.
final class Cards {
    private final Desk desk;
    private final Supplier<Theme> theme;
    private final DoubleSupplier width;

    /// Draws in a theme's colours.
    ///
    /// @param width that the cards have
    Cards(Desk desk, Supplier<Theme> theme, DoubleSupplier width) {
        this.desk = desk;
        this.theme = theme;
        this.width = width;
    }

    Region quote(Quote quote) {
        Optional<Annotations> now = desk.session().annotations();
        @Nullable Speaker speaker =
                now.flatMap(a -> a.find(quote.speaker(), Speaker.class)).orElse(null);
        var head =
                head(
                        speaker,
                        speaker == null ? "Nobody yet" : speaker.name(),
                        Wording.of(quote.kind()));
        if (now.filter(a -> !a.occurrencesInQuote(quote.id()).isEmpty()).isPresent()) {
            now.flatMap(a ->
                            a.occurrencesInQuote(quote.id()).stream()
                                    .findFirst()
                                    .flatMap(o -> a.find(o.claim(), Claim.class)))
                    .ifPresent(claim ->
                            head.getChildren().add(2, ClaimStatus.sign(claim, theme.get(), .85)));
        }
        CellBox card = card(speaker, head, quote.words(Fragment.Role.CONTENT), "quoted-words");
        now.map(a -> a.tagsAbout(quote.id()))
                .filter(tags -> !tags.isEmpty())
                .ifPresent(tags -> card.getChildren().add(tags(tags)));
        return card;
    }

    Region speaker(Speaker speaker) {
        int digit = desk.speakers().digit(speaker.id());
        long quotes =
                desk.session().annotations().stream()
                        .flatMap(a -> a.quotes().stream())
                        .filter(q -> speaker.id().equals(q.speaker()))
                        .count();
        String said = quotes == 0 ? "not in this article" : Wording.count((int) quotes, "quote");
        var head = head(speaker, speaker.name(), said);
        if (digit > 0) {
            var key = new Label(String.valueOf(digit));
            key.getStyleClass().add("kbd");
            head.getChildren().add(key);
        }
        return card(speaker, head, speaker.role(), "soft");
    }

    Region claim(Claim claim) {
        var status = ClaimStatus.of(claim, style(), theme.get());
        int evidence =
                desk.session().annotations().map(a -> a.evidence(claim.id()).size()).orElse(0);
        var found =
                new Label(
                        evidence == 0
                                ? "no evidence yet"
                                : evidence == 1
                                        ? "1 piece of evidence"
                                        : evidence + " pieces of evidence");
        found.getStyleClass().add("soft");
        var head = new HBox(6, status, spacer(), found);
        head.setAlignment(Pos.CENTER_LEFT);
        Region card = card(null, head, claim.statement(), "claim-statement");
        card.setStyle("-card-colour:" + Theme.css(theme.get().of(claim.status())));
        return card;
    }

    private static Label tags(List<Tag> tags) {
        String terms = tags.stream().map(Tag::term).sorted().collect(Collectors.joining(", "));
        var label = new Label(terms, new Group(Icon.TAG.node(.7)));
        label.getStyleClass().addAll("soft", "card-tags");
        label.setAccessibleText("Tags: " + terms);
        return label;
    }

    private HouseStyle style() {
        return desk.session().annotations().map(Annotations::houseStyle).orElse(HouseStyle.DEFAULT);
    }

    private HBox head(@Nullable Speaker speaker, String name, String aside) {
        var who = new Label(name);
        who.getStyleClass().add("who");
        who.setMinWidth(0);
        var what = new Label(aside);
        what.getStyleClass().add("soft");
        what.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(7, new Chip(speaker, theme.get()), who, spacer(), what);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private CellBox card(@Nullable Speaker speaker, HBox head, String words, String style) {
        var card = new CellBox(5, width);
        card.getChildren().add(head);
        card.getStyleClass().add("card");
        card.setStyle("-card-colour:" + Theme.css(theme.get().of(speaker)));
        if (!words.isBlank()) {
            var text = new Label(Wording.shortened(words, 180));
            text.getStyleClass().addAll(style, "two-lines");
            text.setWrapText(true);
            card.getChildren().add(text);
        }
        return card;
    }
}
