package quotemark.view.claim;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// What somebody wrote in CommonMark, formatted. It is never more than words: HTML stays as it was
/// typed, a link or picture shows its address, nothing is loaded and nothing opens.
public final class Formatted extends VBox {
    private static final Parser PARSER = Parser.builder().build();

    /// So deep may blocks and emphasis lie in each other; what is deeper is left out.
    private static final int DEEPEST = 16;

    public Formatted(String markdown) {
        super(6);
        getStyleClass().add("formatted");
        blocks(PARSER.parse(markdown), this, 0);
    }

    private static List<Node> children(Node parent, int depth) {
        var children = new ArrayList<Node>();
        for (Node child = depth > DEEPEST ? null : parent.getFirstChild();
                child != null;
                child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static void blocks(Node parent, VBox into, int depth) {
        children(parent, depth).forEach(block -> into.getChildren().add(block(block, depth + 1)));
    }

    private static Region block(Node block, int depth) {
        return switch (block) {
            case BulletList list -> list(list, 0, depth);
            case OrderedList list -> list(list, first(list), depth);
            case BlockQuote quote -> {
                var box = new VBox(6);
                box.getStyleClass().add("formatted-quote");
                blocks(quote, box, depth);
                yield box;
            }
            case FencedCodeBlock code -> literal(code.getLiteral());
            case IndentedCodeBlock code -> literal(code.getLiteral());
            case HtmlBlock html -> literal(html.getLiteral());
            case ThematicBreak _ -> line();
            case Heading heading -> flow(heading, "who", depth);
            default -> flow(block, "words", depth);
        };
    }

    private static int first(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null ? 1 : Math.max(1, number);
    }

    /// @param number of the first item; 0 for bullets
    private static VBox list(Node list, int number, int depth) {
        var items = new VBox(3);
        int next = number;
        for (Node item : children(list, depth)) {
            var marker = new Label(number == 0 ? "•" : next++ + ".");
            marker.setMinWidth(USE_PREF_SIZE);
            var content = new VBox(3);
            HBox.setHgrow(content, Priority.ALWAYS);
            blocks(item, content, depth + 1);
            var row = new HBox(8, marker, content);
            row.setAlignment(Pos.TOP_LEFT);
            items.getChildren().add(row);
        }
        return items;
    }

    private static TextFlow literal(String words) {
        return new TextFlow(piece(words.stripTrailing(), "code"));
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("formatted-line");
        return line;
    }

    private static TextFlow flow(Node block, String look, int depth) {
        var flow = new TextFlow();
        inline(block, look, flow, depth);
        return flow;
    }

    private static void inline(Node parent, String look, TextFlow into, int depth) {
        for (Node node : children(parent, depth)) {
            switch (node) {
                case Text text -> add(into, text.getLiteral(), look);
                case Code code -> add(into, code.getLiteral(), "code");
                case HtmlInline html -> add(into, html.getLiteral(), "code");
                case SoftLineBreak _ -> add(into, " ", look);
                case HardLineBreak _ -> add(into, "\n", look);
                case Emphasis _ -> inline(node, "emphasis", into, depth + 1);
                case StrongEmphasis _ -> inline(node, "who", into, depth + 1);
                case Link link -> address(node, link.getDestination(), into, depth);
                case Image image -> address(node, image.getDestination(), into, depth);
                default -> inline(node, look, into, depth + 1);
            }
        }
    }

    private static void address(Node named, String address, TextFlow into, int depth) {
        inline(named, "link", into, depth + 1);
        boolean says =
                named.getFirstChild() instanceof Text text && text.getLiteral().equals(address);
        if (!says) {
            add(into, " (" + address + ")", "aside");
        }
    }

    private static void add(TextFlow into, String words, String look) {
        into.getChildren().add(piece(words, look));
    }

    private static javafx.scene.text.Text piece(String words, String look) {
        var piece = new javafx.scene.text.Text(words);
        piece.getStyleClass().add(look);
        return piece;
    }
}
