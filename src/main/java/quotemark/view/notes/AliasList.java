package quotemark.view.notes;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import quotemark.annotation.Speaker;
import quotemark.view.Icon;

/// What else a speaker is called: each name can be taken away, another be added.
final class AliasList extends VBox {
    private final UUID speaker;
    private final CardContext context;
    private final FlowPane tags = new FlowPane(5, 5);
    private final TextField another;

    AliasList(Speaker speaker, CardContext context) {
        super(5);
        this.speaker = speaker.id();
        this.context = context;
        another = Fields.line("speaker-alias", "Another name", "", this::add, context);
        another.setPromptText("Another name");
        tags.setPrefWrapLength(0);
        tags.setMinWidth(0);
        tags.managedProperty().bind(tags.visibleProperty());
        show(speaker);
        getChildren().addAll(tags, another);
    }

    private void show(Speaker now) {
        tags.getChildren().setAll(now.aliases().stream().map(this::tag).toList());
        tags.setVisible(!now.aliases().isEmpty());
    }

    private HBox tag(String alias) {
        var name = new Label(alias);
        name.setMinWidth(0);
        var remove = new Button();
        remove.setGraphic(new Group(Icon.CLOSE.node(.55)));
        remove.getStyleClass().addAll("flat", "tag-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText("No longer called " + alias);
        remove.setOnAction(_ -> remove(alias));
        var tag = new HBox(2, name, remove);
        tag.setAlignment(Pos.CENTER_LEFT);
        tag.getStyleClass().add("tag");
        tag.maxWidthProperty().bind(tags.widthProperty());
        return tag;
    }

    private void add(String alias) {
        if (!alias.isEmpty()) {
            change(s -> s.isCalled(alias) ? s : s.withAliases(with(s.aliases(), alias)));
            another.clear();
        }
    }

    private static List<String> with(List<String> aliases, String alias) {
        return Stream.concat(aliases.stream(), Stream.of(alias)).toList();
    }

    private void remove(String alias) {
        another.requestFocus();
        change(s -> s.withAliases(s.aliases().stream().filter(a -> !a.equals(alias)).toList()));
    }

    private void change(UnaryOperator<Speaker> how) {
        context.quietly().accept(() -> context.desk().registry().change(speaker, how));
        context.desk()
                .session()
                .annotations()
                .flatMap(now -> now.find(speaker, Speaker.class))
                .ifPresent(this::show);
    }
}
