package quotemark.view.notes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.annotation.Speaker;
import quotemark.view.Chip;
import quotemark.view.Choices;

/// All about one speaker, to be changed where it stands.
final class SpeakerDetail extends VBox {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Speaker speaker;
    private final CardContext context;

    SpeakerDetail(Speaker speaker, CardContext context) {
        this.speaker = speaker;
        this.context = context;
        getStyleClass().add("detail");
        TextField name =
                field(
                        "speaker-name",
                        "Name",
                        speaker.name(),
                        (s, text) -> text.isEmpty() ? s : s.withName(text));
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(7, new Chip(speaker, context.theme().get()), name);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows());
    }

    private Rows rows() {
        var rows = new Rows();
        ChoiceBox<Speaker.Kind> kind =
                Choices.of(Speaker.Kind.values(), speaker.kind(), "Kind of speaker");
        kind.setId("speaker-kind");
        kind.valueProperty().addListener((_, _, chosen) -> change(s -> s.withKind(chosen)));
        rows.add("Kind", kind);
        rows.add("Role", field("speaker-role", "Role", speaker.role(), Speaker::withRole));
        rows.add(
                "Affiliation",
                field(
                        "speaker-affiliation",
                        "Affiliation",
                        speaker.affiliation(),
                        Speaker::withAffiliation));
        rows.add(
                "Also called",
                field(
                        "speaker-aliases",
                        "Other names, with commas between",
                        String.join(", ", speaker.aliases()),
                        (s, text) -> s.withAliases(aliases(text))));
        return rows;
    }

    private static List<String> aliases(String text) {
        return COMMA.splitAsStream(text).filter(alias -> !alias.isBlank()).distinct().toList();
    }

    private TextField field(
            String id, String name, String value, BiFunction<Speaker, String, Speaker> change) {
        return Fields.line(id, name, value, text -> change(s -> change.apply(s, text)), context);
    }

    private void change(UnaryOperator<Speaker> how) {
        context.desk().speakers().change(speaker.id(), how);
    }
}
