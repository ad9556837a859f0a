package quotemark.view.notes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.annotation.Claim;
import quotemark.annotation.SimilarClaim;

/// Claims of the library that say nearly the same. The reader says whether they are one; nothing is
/// merged silently.
final class SimilarClaims extends VBox {
    private static final int MOST = 3;

    private final Claim claim;
    private final CardContext context;

    SimilarClaims(Claim claim, CardContext context) {
        super(4);
        this.claim = claim;
        this.context = context;
        getStyleClass().add("similar-claims");
        show(List.of());
        context.desk().claimFinder().similar(claim, this::show);
    }

    private void show(List<SimilarClaim> similar) {
        getChildren().clear();
        setVisible(!similar.isEmpty());
        setManaged(!similar.isEmpty());
        if (!similar.isEmpty()) {
            var title = new Label("The library has nearly the same");
            title.getStyleClass().add("soft");
            getChildren().add(title);
            similar.stream().limit(MOST).forEach(one -> getChildren().add(row(one.claim())));
        }
    }

    private HBox row(Claim other) {
        var statement = new Label(other.statement());
        statement.setWrapText(true);
        statement.setMinWidth(0);
        HBox.setHgrow(statement, Priority.ALWAYS);
        statement.setMaxWidth(Double.MAX_VALUE);
        var same = new Button("It is this one");
        same.setId("same-" + other.id());
        same.getStyleClass().add("small");
        same.setMinWidth(USE_PREF_SIZE);
        same.setAccessibleText("It is the claim: " + other.statement());
        same.setOnAction(_ -> {
            context.leave().run();
            context.desk().claimGraph().merge(other.id(), claim.id());
        });
        var row = new HBox(8, statement, same);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
