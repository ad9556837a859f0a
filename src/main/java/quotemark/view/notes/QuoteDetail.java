package quotemark.view.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.view.Buttons;
import quotemark.view.Chip;
import quotemark.view.Choices;
import quotemark.view.Letters;
import quotemark.view.Wording;

/// All about one quote.
final class QuoteDetail extends VBox {

    QuoteDetail(Quote quote, Annotations annotations, CardContext context) {
        getStyleClass().add("detail");
        @Nullable Speaker speaker = annotations.find(quote.speaker(), Speaker.class).orElse(null);
        var content = new PartTags(quote, Fragment.Role.CONTENT, context);
        getChildren().addAll(who(speaker, context), content, rows(quote, context));
        for (Occurrence occurrence : annotations.occurrencesInQuote(quote.id())) {
            annotations
                    .find(occurrence.claim(), Claim.class)
                    .ifPresent(claim ->
                            getChildren().add(new ClaimFields(claim, annotations, context)));
        }
        getChildren()
                .addAll(
                        new TagList(annotations.tagsAbout(quote.id()), context),
                        new NoteList(annotations.notesAbout(quote.id()), context));
    }

    private static HBox who(@Nullable Speaker speaker, CardContext context) {
        var name = new Button(speaker == null ? "Who said it?" : speaker.name());
        name.getStyleClass().addAll("flat", "who");
        name.setOnAction(_ -> context.speakers().pick());
        name.setAccessibleText(
                speaker == null
                        ? "Choose the speaker"
                        : "Speaker " + speaker.name() + ", choose another");
        var row = new HBox(7, new Chip(speaker, context.theme().get()), name);
        row.setAlignment(Pos.CENTER_LEFT);
        context.letters().get().key("s").map(Buttons::kbd).ifPresent(row.getChildren()::add);
        return row;
    }

    private static Rows rows(Quote quote, CardContext context) {
        var rows = new Rows();
        ChoiceBox<Quote.Kind> kind = Choices.of(Quote.Kind.values(), quote.kind(), "Kind of quote");
        kind.setId("quote-kind");
        kind.valueProperty().addListener((_, _, chosen) -> context.desk().quotes().setKind(chosen));
        rows.add("Kind", kind);
        var missing = new ArrayList<String>();
        for (Fragment.Role role :
                List.of(
                        Fragment.Role.SOURCE,
                        Fragment.Role.CUE,
                        Fragment.Role.ADDRESSEE,
                        Fragment.Role.CHANNEL)) {
            if (quote.anchors(role).isEmpty()) {
                missing.add(hint(role, context.letters().get()));
            } else {
                rows.add(Wording.title(role), new PartTags(quote, role, context));
            }
        }
        if (!missing.isEmpty()) {
            var hint = new Label("Select words to mark " + String.join(", ", missing) + ".");
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            rows.add(hint, 0, rows.getRowCount(), 2, 1);
        }
        return rows;
    }

    private static String hint(Fragment.Role role, Letters letters) {
        return switch (role) {
            case SOURCE -> "the source" + letters.hint("m");
            case CUE -> "the cue" + letters.hint("k");
            case ADDRESSEE -> "the addressee" + letters.hint("a");
            case CHANNEL -> "the channel" + letters.hint("h");
            case CONTENT -> "more content" + letters.hint("Q");
        };
    }
}
