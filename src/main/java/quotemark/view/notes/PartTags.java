package quotemark.view.notes;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.view.Icon;
import quotemark.view.Wording;

/// The passages of a quote that play one part: a click on one shows it in the article, the cross
/// beside it takes it away.
final class PartTags extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CardContext context;

    PartTags(Quote quote, Fragment.Role role, CardContext context) {
        super(4);
        this.context = context;
        getStyleClass().addAll("part-tags", "part-" + Wording.of(role));
        List<Fragment> fragments =
                quote.fragments().stream().filter(f -> f.role() == role).toList();
        boolean removable = role != Fragment.Role.CONTENT || fragments.size() > 1;
        for (int i = 0; i < fragments.size(); i++) {
            String id = "part-" + Wording.of(role) + "-" + i;
            Passage passage = Passage.of(quote, fragments.get(i));
            HBox tag = tag(words(id, passage, fragments.get(i).anchor().exact()), passage);
            if (removable) {
                tag.getChildren().add(remove(id, passage));
            }
            getChildren().add(tag);
        }
    }

    private HBox tag(Button words, Passage passage) {
        var tag = new HBox(1, words);
        tag.getStyleClass().add("tag");
        tag.setAlignment(Pos.CENTER_LEFT);
        tag.setMaxWidth(USE_PREF_SIZE);
        // Only while it is seen: a card that is replaced must not be kept.
        context.desk()
                .session()
                .passageProperty()
                .when(tag.sceneProperty().isNotNull())
                .subscribe(chosen -> tag.pseudoClassStateChanged(CHOSEN, passage.equals(chosen)));
        return tag;
    }

    private Button words(String id, Passage passage, String exact) {
        var words = new Button(Wording.shortened(exact, 160));
        words.setId(id);
        words.getStyleClass().setAll("button", "flat", "part-words");
        words.setAccessibleText(Wording.of(passage.part()) + ": " + exact);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setOnAction(_ -> context.show().accept(passage));
        return words;
    }

    private Button remove(String id, Passage passage) {
        var remove = new Button(null, new Group(Icon.CLOSE.node(.6)));
        remove.setId(id + "-remove");
        remove.getStyleClass().setAll("button", "flat", "icon-button", "part-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText("Remove this " + Wording.of(passage.part()));
        remove.setOnAction(_ -> context.desk().quotes().removeFragment(passage));
        return remove;
    }
}
