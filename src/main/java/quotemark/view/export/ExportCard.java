package quotemark.view.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import quotemark.export.Exporter;
import quotemark.session.ExportOrder;
import quotemark.session.Exporting;
import quotemark.session.Preferences;
import quotemark.view.Theme;

/// Which copies to write, what they show, and where to; beside it the page that one of them will
/// be. It remembers what was chosen.
public final class ExportCard extends HBox {
    private static final double WIDEST = 1180;
    private static final double HIGHEST = 860;
    private static final double MARGIN = 56;

    /// In a narrower window there is no room for the page.
    private static final double ROOM_FOR_PAGE = 860;

    private final Exporting exporting;
    private final ScopeBox scope;
    private final CopyChoiceBox choice;
    private final FormatBox formats;
    private final FolderBox folder;
    private final Label problem = new Label();
    private final Export export;
    private final Subscription shown;

    /// What is done with the choice.
    @FunctionalInterface
    public interface Export {
        /// Exports.
        ///
        /// @param articles by their ids; null for the open one
        void export(@Nullable List<UUID> articles, ExportOrder order);
    }

    /// A card with what was chosen last time.
    ///
    /// @param over what it may cover
    /// @param choose asks for a folder, beginning at one; answers null for none
    public ExportCard(
            Exporting exporting,
            Preferences preferences,
            Scopes scopes,
            Region over,
            Supplier<Theme> theme,
            Function<Path, @Nullable Path> choose,
            Export export) {
        this.exporting = exporting;
        this.export = export;
        scope = new ScopeBox(scopes);
        choice = new CopyChoiceBox(preferences);
        formats = new FormatBox(preferences);
        var button = new Button("Export");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> confirm());
        folder = new FolderBox(preferences, choose, button);
        getStyleClass().addAll("form", "export-card");
        var page = new PagePane(theme);
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().addAll(choices(), page);
        Subscription width = over.widthProperty().subscribe(now -> fit(now.doubleValue(), page));
        Subscription height =
                over.heightProperty()
                        .subscribe(now ->
                                setPrefHeight(Math.min(HIGHEST, now.doubleValue() - MARGIN)));
        shown = Subscription.combine(width, height, exporting.pageProperty().subscribe(page::show));
        scope.whenChanged(this::preview);
        choice.whenChanged(this::preview);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        preview();
    }

    private void fit(double room, Region page) {
        boolean wide = room >= ROOM_FOR_PAGE;
        page.setManaged(wide);
        page.setVisible(wide);
        setPrefWidth(wide ? Math.min(WIDEST, room - MARGIN) : USE_COMPUTED_SIZE);
    }

    private VBox choices() {
        var title = new Label("Export annotated copies");
        title.getStyleClass().add("card-title");
        var all = new VBox(scope, choice, formats);
        all.getStyleClass().add("choices");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var column = new VBox(title, scroll, problem, folder);
        column.getStyleClass().add("export-choices");
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    /// What has the focus first.
    public Node focus() {
        return folder.field();
    }

    /// Nothing is to be seen any more.
    public void close() {
        shown.unsubscribe();
        exporting.endPreview();
    }

    private void preview() {
        scope.shown().ifPresent(article -> exporting.preview(choice.choice(), article));
    }

    private void pressed(KeyEvent press) {
        boolean onButton = press.getTarget() instanceof Button;
        if (press.getCode() == KeyCode.ENTER && !onButton) {
            press.consume();
            confirm();
        }
    }

    private void confirm() {
        List<Exporter> chosen = formats.formats();
        if (chosen.isEmpty()) {
            problem.setText("Choose at least one format.");
            return;
        }
        try {
            Path into = Path.of(folder.field().getText().strip());
            formats.remember();
            choice.remember();
            folder.remember(into);
            export.export(
                    scope.isOpen() ? null : scope.articles(),
                    new ExportOrder(chosen, choice.choice(), into, folder.isOpened()));
        } catch (InvalidPathException e) {
            problem.setText("This is no folder's name: " + folder.field().getText());
        }
    }
}
