package quotemark.view.notes;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.view.Wording;

/// All that a speaker said, here first, then in other articles; each opens where it stands.
final class SaidList extends VBox {
    private static final double ROW = 27;
    private static final int MOST_ROWS = 4;

    private final UUID version;
    private final CardContext context;
    private final Label heading = new Label();
    private final ListView<Quote> list = new ListView<>();

    SaidList(Speaker speaker, Annotations annotations, CardContext context) {
        super(3);
        this.version = annotations.version().id();
        this.context = context;
        heading.getStyleClass().add("soft");
        heading.setLabelFor(list);
        list.setId("speaker-said");
        list.getStyleClass().add("said-list");
        list.setFixedCellSize(ROW);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setCellFactory(_ -> new Said());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        getChildren().addAll(heading, list);
        List<Quote> here =
                annotations.quotes().stream()
                        .filter(quote -> speaker.id().equals(quote.speaker()))
                        .toList();
        show(here, List.of());
        context.desk()
                .registry()
                .said(speaker.id(), said -> show(here, said.stream().filter(this::isFar).toList()));
    }

    private boolean isFar(Quote quote) {
        return !quote.version().equals(version);
    }

    private void show(List<Quote> here, List<Quote> elsewhere) {
        String far = Wording.count(elsewhere.size(), "quote") + " in other articles";
        String near = Wording.count(here.size(), "quote") + " in this article";
        heading.setText(elsewhere.isEmpty() ? near : near + ", " + far);
        list.setAccessibleText(heading.getText());
        list.getItems().setAll(Stream.concat(here.stream(), elsewhere.stream()).toList());
        list.getSelectionModel().selectFirst();
        int rows = Math.min(MOST_ROWS, list.getItems().size());
        list.setPrefHeight(rows * ROW + 4);
        list.setVisible(rows > 0);
        list.setManaged(rows > 0);
    }

    private void open(@Nullable Quote quote) {
        if (quote != null) {
            context.open().accept(quote);
        }
    }

    private String title(Quote quote) {
        return context.desk().session().articles().stream()
                .filter(summary -> summary.version().equals(quote.version()))
                .map(summary -> summary.article().title())
                .findFirst()
                .orElse("");
    }

    private final class Said extends ListCell<Quote> {
        Said() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> open(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Quote quote, boolean empty) {
            super.updateItem(quote, empty);
            setText(quote == null || empty ? null : words(quote));
        }

        private String words(Quote quote) {
            String said = Wording.shortened(quote.words(Fragment.Role.CONTENT), 120);
            return isFar(quote) ? Wording.shortened(title(quote), 24) + ": " + said : said;
        }
    }
}
