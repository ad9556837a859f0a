package quotemark.view.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.session.Desk;
import quotemark.session.PendingSuggestion;
import quotemark.session.ReadingSession;
import quotemark.session.Suggesting;
import quotemark.view.Chip;
import quotemark.view.Icon;
import quotemark.view.Theme;
import quotemark.view.Wording;
import quotemark.view.article.Offered;
import quotemark.view.claim.ClaimStatus;

/// Who said something, how and what, how a claim in it stands, and its tags.
final class QuoteCard extends Card<Quote> {
    private static final PseudoClass TAGGED = PseudoClass.getPseudoClass("tagged");

    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

    private final ReadingSession session;
    private final Suggesting suggesting;
    private final Supplier<Theme> theme;
    private final Chip chip = new Chip();
    private final Group claim = new Group();
    private final Label tags = new Label(null, new Group(Icon.TAG.node(.7)));

    QuoteCard(Desk desk, Supplier<Theme> theme, DoubleSupplier width) {
        super(width, "quoted-words");
        this.session = desk.session();
        this.suggesting = desk.suggesting();
        this.theme = theme;
        name.getStyleClass().add("who");
        tags.getStyleClass().addAll("soft", "card-tags");
        tags.managedProperty().bind(tags.visibleProperty());
        claim.managedProperty().bind(claim.visibleProperty());
        head.getChildren().addFirst(chip);
        head.getChildren().add(2, claim);
        getChildren().add(tags);
    }

    @Override
    void show(Quote quote) {
        Optional<PendingSuggestion> suggestion = suggesting.offersProperty().get().find(quote.id());
        pseudoClassStateChanged(SUGGESTED, suggestion.isPresent());
        suggestion.ifPresentOrElse(
                this::show, () -> session.annotations().ifPresent(now -> show(quote, now)));
    }

    private void show(PendingSuggestion suggestion) {
        Offered offered = Offered.of(suggestion, suggesting::known);
        Color colour = theme.get().of(offered.speaker());
        chip.suggest(offered.initials(), offered.name(), colour);
        say(
                offered.name().isEmpty() ? "Who?" : offered.name() + "?",
                "suggested · %d %%".formatted(offered.percent()),
                suggestion.quote().words(Fragment.Role.CONTENT),
                colour);
        claim.setVisible(false);
        show(List.of());
    }

    private void show(Quote quote, Annotations now) {
        @Nullable Speaker speaker = now.find(quote.speaker(), Speaker.class).orElse(null);
        chip.show(speaker, theme.get());
        say(
                speaker == null ? "Nobody yet" : speaker.name(),
                Wording.of(quote.kind()),
                quote.words(Fragment.Role.CONTENT),
                theme.get().of(speaker));
        claim.getChildren()
                .setAll(
                        now.occurrencesInQuote(quote.id()).stream()
                                .flatMap(o -> now.find(o.claim(), Claim.class).stream())
                                .limit(1)
                                .map(claimed ->
                                        ClaimStatus.sign(claimed.status(), theme.get(), .85))
                                .toList());
        claim.setVisible(!claim.getChildren().isEmpty());
        show(now.tagsAbout(quote.id()));
    }

    private void show(List<Tag> about) {
        String terms = about.stream().map(Tag::term).sorted().collect(Collectors.joining(", "));
        tags.setText(terms);
        tags.setAccessibleText("Tags: " + terms);
        tags.setVisible(!about.isEmpty());
        pseudoClassStateChanged(TAGGED, !about.isEmpty());
    }
}
