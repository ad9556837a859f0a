package quotemark.view;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Lens;
import quotemark.library.ArticleSummary;
import quotemark.session.Desk;
import quotemark.session.Errand;
import quotemark.session.ReadingCounts;
import quotemark.session.ReadingSession;
import quotemark.session.SaveState;
import quotemark.session.Suggesting;
import quotemark.view.article.LensLegend;

/// Whether it is saved, and how far the reader is.
final class StatusBar extends HBox {
    private static final double ROOM_FOR_ALL = 940;

    private final Label saved = new Label();
    private final Label version = new Label();
    private final Label words = new Label();
    private final Label quotes = new Label();
    private final Label suggested = new Label();
    private final Label unattributed = new Label();
    private final Label claims = new Label();
    private final Label hidden = new Label();
    private final LensLegend legend = new LensLegend();
    private final BooleanBinding crowded =
            legend.visibleProperty().and(widthProperty().lessThan(ROOM_FOR_ALL));
    private final ObjectProperty<Lens> lens;
    private final ReadingSession session;
    private Theme theme = Theme.LIGHT;

    StatusBar(Desk desk, Actions actions, ObjectProperty<Lens> lens) {
        super(18);
        this.session = desk.session();
        this.lens = lens;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("save-state");
        saved.getStyleClass().add("save-state");
        claims.getStyleClass().add("contested");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Label web = web(desk.errands().running());
        getChildren()
                .addAll(
                        saved,
                        version,
                        words,
                        quotes,
                        suggested,
                        unattributed,
                        claims,
                        hidden,
                        spacer,
                        legend,
                        web,
                        keysHint(actions.keys));
        session.saveStateProperty().subscribe(this::show);
        version.setId("version");
        version.setMinWidth(Region.USE_PREF_SIZE);
        session.articles().addListener((InvalidationListener) _ -> showVersion());
        session.annotationsProperty().subscribe(_ -> showVersion());
        session.annotationsProperty().subscribe(this::show);
        crowded.subscribe(_ -> show(session.annotationsProperty().get()));
        suggested.setId("suggested");
        for (var changing :
                List.of(
                        desk.suggesting().offersProperty(),
                        desk.suggesting().searchingProperty(),
                        desk.suggesting().unlikelyShownProperty(),
                        crowded)) {
            changing.subscribe(() -> showSuggested(desk.suggesting()));
        }
        lens.subscribe(this::showLegend);
        session.houseStyleProperty().subscribe(this::showLegend);
        hidden.setText("Marks are hidden: %s shows them".formatted(actions.marks.key()));
        hidden.visibleProperty().bind(lens.isEqualTo(Lens.NONE));
        hidden.managedProperty().bind(hidden.visibleProperty());
    }

    /// Explains the lens in the colours of a theme.
    void show(Theme now) {
        theme = now;
        showLegend();
    }

    private void showLegend() {
        legend.show(lens.get(), theme, session.houseStyleProperty().get());
    }

    /// That nothing leaves this machine; or else from where something is fetched.
    private static Label web(ObservableList<Errand> running) {
        var web = new Label();
        web.setId("web-state");
        web.setMinWidth(Region.USE_PREF_SIZE);
        web.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        running.stream()
                                                .filter(e -> e.kind() == Errand.Kind.FETCH)
                                                .findFirst()
                                                .map(errand -> errand.title() + " …")
                                                .orElse("Offline"),
                                running));
        return web;
    }

    private static Button keysHint(Action keys) {
        var hint = new Button("keys", Buttons.key(keys));
        hint.getStyleClass().add("flat");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.setOnAction(_ -> keys.perform());
        return hint;
    }

    private void show(SaveState state) {
        saved.setText(
                switch (state) {
                    case SAVED -> "Saved";
                    case SAVING -> "Saving…";
                    case FAILED -> "Not saved";
                });
        saved.setGraphic(new Group((state == SaveState.SAVED ? Icon.CHECK : Icon.DASH).node(.8)));
    }

    /// Says which version is read, where there are several.
    private void showVersion() {
        String which = session.annotations().map(now -> which(now)).orElse("");
        version.setText(which);
        version.setVisible(!which.isEmpty());
        version.setManaged(!which.isEmpty());
    }

    private String which(Annotations now) {
        int all =
                session.articles().stream()
                        .filter(one -> one.article().id().equals(now.article().id()))
                        .mapToInt(ArticleSummary::versions)
                        .findFirst()
                        .orElse(1);
        return all == 1 ? "" : "Version %d of %d".formatted(now.version().number(), all);
    }

    /// How many are pending; nothing where there are none.
    private void showSuggested(Suggesting suggesting) {
        int number = suggesting.shown().size();
        suggested.setText(
                suggesting.searchingProperty().get()
                        ? "Looking for quotes…"
                        : "%,d suggested".formatted(number));
        boolean some = number > 0 || suggesting.searchingProperty().get();
        suggested.setVisible(some && !crowded.get());
        suggested.setManaged(suggested.isVisible());
    }

    private void show(@Nullable Annotations now) {
        for (Label label : new Label[] {words, quotes, unattributed, claims}) {
            label.setVisible(now != null && (label.equals(claims) || !crowded.get()));
            label.setManaged(label.isVisible());
        }
        if (now == null) {
            return;
        }
        words.setText(Wording.count(now.words(), "word"));
        ReadingCounts counts = ReadingCounts.of(now);
        quotes.setText(Wording.count(counts.quotes(), "quote"));
        unattributed.setText(counts.unattributed() + " unattributed");
        claims.setText(
                "%,d %s, %,d answered"
                        .formatted(
                                counts.contested(),
                                now.houseStyle().name(Claim.Status.CONTESTED),
                                counts.answered()));
        claims.setVisible(counts.contested() > 0);
    }
}
