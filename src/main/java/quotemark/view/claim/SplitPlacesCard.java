package quotemark.view.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import quotemark.annotation.ClaimBoard;
import quotemark.annotation.ClaimBoard.Place;
import quotemark.view.Wording;

/// Asks which of the places where a claim stands say something else.
public final class SplitPlacesCard extends VBox {
    private final Set<UUID> chosen = new HashSet<>();
    private final Button split = new Button();
    private final VBox boxes = new VBox(8);
    private final int all;

    /// @param board of a claim that stands in two places or more
    /// @param done is given the occurrences that go to a new claim
    public SplitPlacesCard(ClaimBoard board, Consumer<Set<UUID>> done) {
        List<Place> places =
                Stream.concat(board.asserting().stream(), board.disputing().stream()).toList();
        all = places.size();
        getStyleClass().add("split-places");
        places.forEach(place -> boxes.getChildren().add(box(place)));
        var scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        split.getStyleClass().add("accent");
        split.setOnAction(_ -> done.accept(Set.copyOf(chosen)));
        getChildren()
                .addAll(
                        Labelled.words("Split the claim in two", "card-title"),
                        Labelled.words(
                                "Choose the places that say something else. They go to a new claim"
                                        + " of the same words; its evidence stays here.",
                                "soft"),
                        scroll,
                        split);
        showButton();
    }

    private CheckBox box(Place place) {
        var box =
                new CheckBox(
                        "%s: %s\n%s"
                                .formatted(
                                        PlaceLine.who(place),
                                        Wording.shortened(place.words(), 120),
                                        PlaceLine.where(place.article())));
        box.setWrapText(true);
        box.selectedProperty()
                .addListener((_, _, selected) -> {
                    UUID id = place.occurrence().id();
                    boolean changed = selected ? chosen.add(id) : chosen.remove(id);
                    if (changed) {
                        showButton();
                    }
                });
        return box;
    }

    private void showButton() {
        split.setText(
                chosen.isEmpty()
                        ? "Split off"
                        : "Split off " + Wording.count(chosen.size(), "place"));
        split.setDisable(chosen.isEmpty() || chosen.size() == all);
    }

    /// What has the focus first.
    public CheckBox focus() {
        return (CheckBox) boxes.getChildren().getFirst();
    }
}
