package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Highlight;
import quotemark.annotation.Highlight.Look;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Lens;
import quotemark.text.Span;
import quotemark.view.ClaimSign;
import quotemark.view.Theme;

/// Says what the looks of a lens mean: a sample of each, and its name.
public final class LensLegend extends HBox {
    private static final double WIDTH = 22;
    private static final double HEIGHT = 12;

    public LensLegend() {
        super(12);
        getStyleClass().add("lens-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Explains a lens, in the colours of a theme and the words of the newsroom. That of the
    /// speakers needs no explanation: their initials stand beside.
    public void show(Lens lens, Theme theme, HouseStyle style) {
        getChildren().setAll(samples(lens, theme, style));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private static List<Node> samples(Lens lens, Theme theme, HouseStyle style) {
        return switch (lens) {
            case SPEAKERS, NONE -> List.of();
            case KINDS ->
                    List.of(
                            sample(theme, Look.DIRECT, "direct"),
                            sample(theme, Look.INDIRECT, "indirect"),
                            sample(theme, Look.MIXED, "mixed"),
                            sample(theme, Look.SCARE, "scare"));
            case CLAIMS ->
                    List.of(
                            claim(theme, Claim.Status.CONTESTED, style),
                            claim(theme, Claim.Status.UNCHECKED, style),
                            claim(theme, Claim.Status.SUPPORTED, style),
                            sample(theme, Look.ANSWER, "answer"));
            case CUES ->
                    List.of(
                            sample(theme, Look.NEUTRAL_CUE, "neutral"),
                            sample(theme, Look.LOADED_CUE, "loaded"),
                            sample(theme, Look.OTHER_CUE, "other"));
        };
    }

    private static Node sample(Theme theme, Look look, String name) {
        return named(drawn(theme, look, null), name);
    }

    private static Node claim(Theme theme, Claim.Status status, HouseStyle style) {
        var claim = new Claim(new UUID(0, 0), "", status, "", new Contester.Unknown());
        Node sign = ClaimSign.icon(status).node(.75);
        sign.setStyle("-fx-stroke:" + Theme.css(theme.of(status)));
        var signed = new HBox(3, new Group(sign), drawn(theme, Look.CLAIM, claim));
        signed.setAlignment(Pos.CENTER_LEFT);
        return named(signed, style.name(status));
    }

    private static Node drawn(Theme theme, Look look, @Nullable Claim claim) {
        var brush = new Brush();
        new MarkPainter(brush, theme, null)
                .draw(
                        new Highlight(new Span(0, 1), look, claim),
                        List.of(new Rectangle2D(1, 1, WIDTH - 2, HEIGHT - 2)));
        var sample = new Pane();
        sample.getChildren().addAll(brush.under);
        sample.getChildren().addAll(brush.over);
        sample.setMinSize(WIDTH, HEIGHT + 3);
        sample.setMaxSize(WIDTH, HEIGHT + 3);
        return sample;
    }

    private static Node named(Node sample, String name) {
        var label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var pair = new HBox(5, sample, label);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
