package quotemark.view.notes;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import quotemark.annotation.Tag;
import quotemark.view.Icon;
import quotemark.view.Wording;

/// The tags on one thing, each with a cross that takes it away.
final class TagList extends FlowPane {
    private final CardContext context;

    TagList(List<Tag> tags, CardContext context) {
        super(5, 5);
        this.context = context;
        getStyleClass().add("tag-list");
        setPrefWrapLength(0);
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        setVisible(!tags.isEmpty());
        tags.stream()
                .sorted(Comparator.comparing(Tag::term))
                .forEach(tag -> getChildren().add(chip(tag)));
    }

    private HBox chip(Tag tag) {
        var term = new Label(tag.term(), new Group(Icon.TAG.node(.7)));
        term.setMinWidth(0);
        var remove = new Button(null, new Group(Icon.CLOSE.node(.55)));
        remove.setId("tag-remove-" + tag.id());
        remove.getStyleClass().addAll("flat", "tag-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText("Remove the tag " + tag.term());
        remove.setOnAction(_ -> {
            context.leave().run();
            context.desk().tags().remove(tag);
        });
        var chip = new HBox(2, term, remove);
        if (tag.passage() != null) {
            var words = new Label("“" + Wording.shortened(tag.passage().exact(), 32) + "”");
            words.getStyleClass().add("soft");
            words.setMinWidth(0);
            chip.getChildren().add(1, words);
        }
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("tag");
        chip.maxWidthProperty().bind(widthProperty());
        return chip;
    }
}
