package quotemark.view.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Places;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.text.Span;
import quotemark.view.Chip;
import quotemark.view.ClaimSign;
import quotemark.view.Icon;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// The most important about the mark under the mouse. The mouse goes through it.
final class HoverCard extends VBox {
    private static final double WIDTH = 300;
    private static final double BELOW = 8;

    HoverCard() {
        super(6);
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /// Shows what stands innermost at a position, below the character there, or above where there
    /// is no room below.
    ///
    /// @param character where it stands, in the parent
    void show(Page page, int position, Bounds character) {
        getChildren().clear();
        Annotations now = page.annotations();
        Places.at(now, new Span(position, position + 1)).stream()
                .findFirst()
                .flatMap(passage -> now.find(passage.owner(), Entity.class))
                .ifPresent(entity -> fill(entity, now, page.theme()));
        setVisible(!getChildren().isEmpty());
        if (isVisible()) {
            place(character);
        }
    }

    private void place(Bounds character) {
        applyCss();
        double height = prefHeight(WIDTH);
        Bounds parent = getParent().getLayoutBounds();
        double x =
                Math.clamp(character.getMinX() - 24, 8, Math.max(8, parent.getWidth() - WIDTH - 8));
        double below = character.getMaxY() + BELOW;
        double y =
                below + height <= parent.getHeight() ? below : character.getMinY() - BELOW - height;
        resizeRelocate(Math.rint(x), Math.rint(y), WIDTH, height);
    }

    private void fill(Entity entity, Annotations now, Theme theme) {
        switch (entity) {
            case Quote quote -> {
                said(quote, now, theme);
                now.occurrencesInQuote(quote.id()).stream()
                        .flatMap(o -> now.find(o.claim(), Claim.class).stream())
                        .findFirst()
                        .ifPresent(claim -> claimed(claim, now, theme));
                tags(now.tagsAbout(quote.id()));
                note(now.notesAbout(quote.id()).stream().findFirst());
            }
            case Occurrence occurrence -> claim(occurrence, now, theme);
            case Evidence evidence -> answers(evidence, now, theme);
            case Note note -> note(Optional.of(note));
            case Tag tag -> tags(List.of(tag));
            default -> {}
        }
    }

    private void said(Quote quote, Annotations now, Theme theme) {
        @Nullable Speaker speaker = now.find(quote.speaker(), Speaker.class).orElse(null);
        var who = new Label(speaker == null ? "Nobody yet" : speaker.name());
        who.getStyleClass().add("who");
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMaxWidth(Double.MAX_VALUE);
        var kind = soft(Wording.of(quote.kind()));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(row(new Chip(speaker, theme), who, kind));
        String parts =
                Stream.of(
                                part("source", quote, Fragment.Role.SOURCE),
                                part("cue", quote, Fragment.Role.CUE),
                                part("to", quote, Fragment.Role.ADDRESSEE),
                                part("through", quote, Fragment.Role.CHANNEL))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ·  "));
        if (!parts.isEmpty()) {
            getChildren().add(soft(parts));
        }
    }

    private static String part(String name, Quote quote, Fragment.Role role) {
        String words = quote.words(role);
        return words.isEmpty() ? "" : name + " “" + Wording.shortened(words, 40) + "”";
    }

    private void claim(Occurrence occurrence, Annotations now, Theme theme) {
        now.find(occurrence.claim(), Claim.class)
                .ifPresent(claim -> {
                    claimed(claim, now, theme);
                    note(now.notesAbout(claim.id()).stream().findFirst());
                });
    }

    private void answers(Evidence evidence, Annotations now, Theme theme) {
        var label = new Label(Wording.title(evidence.relation()));
        label.getStyleClass().add("evidence-words");
        getChildren().add(label);
        now.find(evidence.claim(), Claim.class).ifPresent(claim -> claimed(claim, now, theme));
    }

    private void claimed(Claim claim, Annotations now, Theme theme) {
        String colour = Theme.css(theme.of(claim.status()));
        Node sign = ClaimSign.icon(claim.status()).node(.85);
        sign.setStyle("-fx-stroke:" + colour);
        int evidence = now.evidence(claim.id()).size();
        var status =
                new Label(
                        "%s claim, %s"
                                .formatted(
                                        Wording.capital(now.houseStyle().name(claim.status())),
                                        evidence == 0
                                                ? "not answered"
                                                : "answered by " + evidence));
        status.getStyleClass().add("claim-heading");
        status.setStyle("-fx-text-fill:" + colour);
        getChildren().addAll(row(new Group(sign), status), wrapped(claim.statement()));
    }

    private void note(Optional<Note> note) {
        note.ifPresent(n -> remark(Icon.NOTE, n.markdown()));
    }

    private void tags(List<Tag> tags) {
        if (!tags.isEmpty()) {
            remark(
                    Icon.TAG,
                    tags.stream().map(Tag::term).sorted().collect(Collectors.joining(", ")));
        }
    }

    private void remark(Icon icon, String text) {
        Label words = soft(Wording.shortened(text, 120));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = row(new Group(icon.node(.8)), words);
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(7, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label wrapped(String words) {
        var label = new Label(Wording.shortened(words, 160));
        label.setWrapText(true);
        return label;
    }

    private static Label soft(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("soft");
        return label;
    }
}
