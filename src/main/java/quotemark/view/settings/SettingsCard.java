package quotemark.view.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.session.Suggesting;
import quotemark.view.Action;
import quotemark.view.Settings;

/// All settings. Each acts at once, so that there is nothing to confirm.
public final class SettingsCard extends VBox {
    private final ReadingSettings reading;
    private final SuggestionSettings suggestions;

    /// A card that lives as long as the settings.
    ///
    /// @param actions of which the letters can be exchanged
    /// @param tell takes a sentence about what became of a letter
    public SettingsCard(
            Settings settings, Suggesting suggesting, List<Action> actions, Consumer<String> tell) {
        getStyleClass().add("settings-card");
        var title = new Label("Settings");
        title.getStyleClass().add("card-title");
        reading = new ReadingSettings(settings);
        suggestions = new SuggestionSettings(settings.suggestions(), suggesting);
        var content =
                new VBox(
                        16,
                        section("Reading", reading),
                        section("Opening", opening(settings)),
                        section("Suggestions", suggestions),
                        section("Your name", name(settings)),
                        section("Web addresses", new WebSettings(settings.localNetwork())),
                        section("Keys", new LetterSettings(actions, settings.letters(), tell)));
        content.getStyleClass().add("settings");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    /// Says what there is now; to be called each time the card is shown.
    public void refresh() {
        suggestions.refresh();
    }

    /// What gets the focus.
    public Node focus() {
        return reading.first();
    }

    private static VBox section(String title, Node content) {
        var heading = new Label(title);
        heading.getStyleClass().add("section");
        return new VBox(8, heading, content);
    }

    private static VBox opening(Settings settings) {
        var box = new CheckBox("Show an article before it is added");
        box.setId("preview-setting");
        box.setSelected(settings.preview().get());
        box.selectedProperty().addListener((_, _, on) -> settings.preview().set(on));
        var hint = new Label("Then blocks can be left out, and the headline corrected.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return new VBox(5, box, hint);
    }

    private static VBox name(Settings settings) {
        var field = new TextField(settings.name().get());
        field.setAccessibleText("Your name");
        field.textProperty().addListener((_, _, typed) -> settings.name().set(typed.strip()));
        var hint = new Label("Stands in the library's record of who changed what.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return new VBox(5, field, hint);
    }
}
