package quotemark.view;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The letters in which articles, and quotes from them, are shown.
public enum Typeface {
    SERIF("Source Serif 4"),
    SANS("Source Sans 3"),
    /// Drawn so that no two letters are taken for each other.
    HYPERLEGIBLE("Atkinson Hyperlegible");

    /// Its letters come about as often as in news.
    private static final String SAMPLE =
            "The council said on Tuesday that repairs to the bridge would not be finished this year.";

    private final String family;

    Typeface(String family) {
        this.family = family;
    }

    /// The style of a control that shows how it looks.
    public String sample() {
        return "-fx-font-family: \"" + family + "\"";
    }

    /// From one line to the next where nothing is added, in sizes of the letters.
    public double height() {
        return bounds("x").getHeight() / 100;
    }

    /// Of an average character, in sizes of the letters.
    public double width() {
        return bounds(SAMPLE).getWidth() / 100 / SAMPLE.length();
    }

    private Bounds bounds(String words) {
        var text = new Text(words);
        text.setFont(Font.font(family, 100));
        return text.getLayoutBounds();
    }

    /// Gives a node the style class of this typeface, and none of another.
    public void dress(Node node) {
        for (Typeface each : values()) {
            node.getStyleClass().remove(each.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }

    private String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
