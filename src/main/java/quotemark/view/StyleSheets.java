package quotemark.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// The window's style sheets: one that names the colours of a theme, and the one that uses them. As
/// sheets of the scene they reach its menus and tooltips too.
final class StyleSheets {
    /// Not in the sheet that all share: the package compiles that one, and JavaFX cannot read times
    /// back.
    private static final String STILL =
            ".quotemark:still .article .caret { -rtfx-blink-rate: 0ms; }\n";

    private StyleSheets() {}

    /// Their addresses.
    ///
    /// @param textSize of the interface, in pixels
    static List<String> of(Theme theme, double textSize) {
        String size = String.format(Locale.ROOT, " -fx-font-size: %.1fpx;", textSize);
        String own = ".root {" + colours(theme) + size + " }\n" + STILL + evenCards(textSize);
        return List.of(address(own), common());
    }

    /// How high the cards of long lists are: whole pixels. A list adds up the heights of all cards
    /// above; where those sums are rounded it never comes to rest, but moves by less than a pixel
    /// in each frame.
    private static String evenCards(double textSize) {
        return evenCards(".even-cards", 6.6 * textSize)
                + evenCards(".claim-list .list-view", 5.8 * textSize);
    }

    private static String evenCards(String list, double height) {
        return ".quotemark %s { -fx-fixed-cell-size: %dpx; }\n".formatted(list, Math.round(height));
    }

    private static String colours(Theme theme) {
        return Arrays.stream(Colour.values())
                .map(colour -> " " + colour.variable() + ": " + Theme.css(colour.in(theme)) + ";")
                .collect(Collectors.joining());
    }

    private static String address(String sheet) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static String common() {
        return Objects.requireNonNull(StyleSheets.class.getResource("quotemark.css"))
                .toExternalForm();
    }
}
