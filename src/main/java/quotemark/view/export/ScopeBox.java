package quotemark.view.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import quotemark.view.Wording;

/// Which articles to export. Not there where there is nothing to choose.
final class ScopeBox extends VBox {
    private final Scopes scopes;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Toggle, List<UUID>> articles = new LinkedHashMap<>();

    ScopeBox(Scopes scopes) {
        this.scopes = scopes;
        getStyleClass().add("choice-column");
        if (scopes.open() != null) {
            add("The open article", List.of(scopes.open()));
        }
        if (scopes.hasChoice()) {
            add(chosen(scopes.chosen().size()), scopes.chosen());
        }
        if (scopes.all().size() > 1 || articles.isEmpty()) {
            int all = scopes.all().size();
            add("All %s of the library".formatted(Wording.count(all, "article")), scopes.all());
        }
        Toggle first = group.getToggles().getFirst();
        Toggle second = group.getToggles().get(Math.min(1, articles.size() - 1));
        group.selectToggle(scopes.hasChoice() && scopes.chosen().size() > 1 ? chosen() : first);
        setManaged(!first.equals(second));
        setVisible(isManaged());
    }

    private static String chosen(int number) {
        return number == 1
                ? "The article chosen in the library"
                : Wording.count(number, "chosen article");
    }

    private Toggle chosen() {
        return articles.entrySet().stream()
                .filter(one -> one.getValue().equals(scopes.chosen()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void add(String name, List<UUID> ids) {
        var button = new RadioButton(name);
        button.setToggleGroup(group);
        articles.put(button, ids);
        getChildren().add(button);
    }

    /// Runs whenever another scope is chosen.
    void whenChanged(Runnable changed) {
        group.selectedToggleProperty().addListener((_, _, _) -> changed.run());
    }

    /// The articles to export, by their ids.
    List<UUID> articles() {
        return articles.getOrDefault(group.getSelectedToggle(), List.of());
    }

    /// The one to be seen before it is written: the open one if it is among them.
    Optional<UUID> shown() {
        return articles().stream()
                .filter(id -> id.equals(scopes.open()))
                .findFirst()
                .or(() -> articles().stream().findFirst());
    }

    /// Whether it is the open one, which need not be read from the library.
    boolean isOpen() {
        return scopes.open() != null && articles().equals(List.of(scopes.open()));
    }
}
