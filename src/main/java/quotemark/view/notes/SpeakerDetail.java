package quotemark.view.notes;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import quotemark.annotation.Annotations;
import quotemark.annotation.Speaker;
import quotemark.annotation.WikidataId;
import quotemark.view.Chip;
import quotemark.view.Choices;

/// All about one speaker, to be changed where it stands. Each field is kept when it is left.
final class SpeakerDetail extends VBox {
    private static final int MOST_INITIALS = 3;

    private final Speaker speaker;
    private final Annotations annotations;
    private final CardContext context;
    private final StackPane chip = new StackPane();

    SpeakerDetail(Speaker speaker, Annotations annotations, CardContext context) {
        this.speaker = speaker;
        this.annotations = annotations;
        this.context = context;
        getStyleClass().add("detail");
        getChildren()
                .addAll(
                        head(),
                        new SaidList(speaker, annotations, context),
                        rows(),
                        acts(),
                        new TagList(annotations.tagsAbout(speaker.id()), context),
                        new NoteList(annotations.notesAbout(speaker.id()), context));
    }

    private HBox head() {
        showChip();
        TextField name =
                field(
                        "speaker-name",
                        "Name",
                        speaker.name(),
                        (s, text) -> text.isEmpty() ? s : s.withName(text));
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(7, chip, name);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Initials and colour may have changed in a field of this card.
    private void showChip() {
        annotations()
                .find(speaker.id(), Speaker.class)
                .ifPresent(now -> chip.getChildren().setAll(new Chip(now, context.theme().get())));
    }

    private Annotations annotations() {
        return context.desk().session().annotations().orElse(annotations);
    }

    private Rows rows() {
        var rows = new Rows();
        rows.add("Role", field("speaker-role", "Role", speaker.role(), Speaker::withRole));
        rows.add(
                "Affiliation",
                field(
                        "speaker-affiliation",
                        "Affiliation",
                        speaker.affiliation(),
                        Speaker::withAffiliation));
        rows.add("Also called", new AliasList(speaker, context));
        rows.add("Kind", kind());
        rows.add("Initials", initials());
        rows.add("Colour", colours());
        rows.add("Wikidata", wikidata());
        return rows;
    }

    private ChoiceBox<Speaker.Kind> kind() {
        ChoiceBox<Speaker.Kind> kind =
                Choices.of(Speaker.Kind.values(), speaker.kind(), "Kind of speaker");
        kind.setId("speaker-kind");
        kind.valueProperty().addListener((_, _, chosen) -> change(s -> s.withKind(chosen)));
        return kind;
    }

    private ColourSwatches colours() {
        List<Speaker> others =
                context.desk().registry().speaking().stream()
                        .filter(other -> !other.id().equals(speaker.id()))
                        .toList();
        return new ColourSwatches(
                speaker,
                others,
                context.theme().get(),
                colour -> change(s -> s.withColour(colour)));
    }

    private CheckedField initials() {
        return new CheckedField(
                "speaker-initials",
                "Initials",
                speaker.initials(),
                typed ->
                        typed.codePointCount(0, typed.length()) <= MOST_INITIALS
                                ? ""
                                : "Initials have one to three characters.",
                typed -> change(s -> s.withInitials(typed)),
                context);
    }

    private CheckedField wikidata() {
        return new CheckedField(
                "speaker-wikidata",
                "Wikidata id",
                speaker.wikidata(),
                typed ->
                        typed.isEmpty() || WikidataId.in(typed).isPresent()
                                ? ""
                                : "A Wikidata id is a Q and digits, such as Q7747.",
                typed -> change(s -> s.withWikidata(WikidataId.in(typed).orElse(""))),
                context);
    }

    private FlowPane acts() {
        UUID id = speaker.id();
        return new FlowPane(
                6,
                6,
                act("speaker-merge", "Merge with…", () -> context.speakers().merge(id)),
                act("speaker-split", "Split off…", () -> context.speakers().split(id)),
                act("speaker-delete", "Delete", () -> context.desk().registry().delete(id)));
    }

    private static Button act(String id, String name, Runnable run) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private TextField field(
            String id, String name, String value, BiFunction<Speaker, String, Speaker> change) {
        return Fields.line(id, name, value, text -> change(s -> change.apply(s, text)), context);
    }

    private void change(UnaryOperator<Speaker> how) {
        context.desk().registry().change(speaker.id(), how);
        showChip();
    }
}
