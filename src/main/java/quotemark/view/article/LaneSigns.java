package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.SVGPath;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.view.Chip;
import quotemark.view.ClaimSign;
import quotemark.view.Hint;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// Makes the signs of the margin: a chip for a quote, a glyph for a claim, a number for those that
/// find no room.
///
/// @param choose takes what a click on a sign chooses
record LaneSigns(Theme theme, Consumer<UUID> choose) {
    private static final double GLYPH = 16;

    static double width(LaneEntry entry) {
        return switch (entry) {
            case LaneEntry.Said _, LaneEntry.Suggested _ -> Chip.WIDTH;
            case LaneEntry.Claimed _ -> GLYPH;
        };
    }

    Node of(LaneEntry entry) {
        Node sign = bare(entry);
        Hint.on(sign, words(entry));
        onPress(sign, () -> choose.accept(entry.target()));
        return sign;
    }

    private Node bare(LaneEntry entry) {
        return switch (entry) {
            case LaneEntry.Said said -> new Chip(said.speaker(), theme);
            case LaneEntry.Suggested(_, Offered one) ->
                    new Chip(one.initials(), one.name(), theme.of(one.speaker()));
            case LaneEntry.Claimed claimed -> glyph(claimed);
        };
    }

    private Label glyph(LaneEntry.Claimed claimed) {
        Claim claim = claimed.claim();
        var shape = new SVGPath();
        shape.setContent(ClaimSign.icon(claim.status()).path());
        shape.setFill(null);
        shape.setStroke(theme.of(claim.status()));
        shape.setStrokeWidth(1.7);
        var label = new Label(null, new Group(shape));
        label.getStyleClass().add("claim-sign");
        label.setAccessibleText(claimed.status() + " claim");
        return label;
    }

    /// Stands for several; a click lists them.
    Node more(List<LaneEntry> entries) {
        var sign = new Label("+" + entries.size());
        sign.getStyleClass().addAll("chip", "more");
        sign.setAccessibleText(entries.size() + " more begin on this line");
        String all = entries.stream().map(LaneSigns::words).collect(Collectors.joining("\n"));
        Hint.on(sign, all);
        onPress(sign, () -> list(entries).show(sign, Side.BOTTOM, 0, 2));
        return sign;
    }

    private ContextMenu list(List<LaneEntry> entries) {
        var menu = new ContextMenu();
        for (LaneEntry entry : entries) {
            var item = new MenuItem(words(entry), bare(entry));
            item.setOnAction(_ -> choose.accept(entry.target()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static void onPress(Node sign, Runnable run) {
        sign.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    run.run();
                    // The area would move its caret to the line as well.
                    press.consume();
                });
    }

    private static String words(LaneEntry entry) {
        return switch (entry) {
            case LaneEntry.Said said ->
                    "%s · %s: %s"
                            .formatted(
                                    said.speaker() == null ? "Nobody yet" : said.speaker().name(),
                                    Wording.of(said.quote().kind()),
                                    Wording.shortened(
                                            said.quote().words(Fragment.Role.CONTENT), 60));
            case LaneEntry.Suggested(_, Offered one) ->
                    "Suggested, %d %%: %s"
                            .formatted(
                                    one.percent(),
                                    one.name().isEmpty() ? "nobody known" : one.name());
            case LaneEntry.Claimed claimed ->
                    "%s claim: %s"
                            .formatted(
                                    Wording.capital(claimed.status()),
                                    Wording.shortened(claimed.claim().statement(), 60));
        };
    }
}
