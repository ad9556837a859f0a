package quotemark.export;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// An address on the web: a link if it is one, plain words if it is anything else (`javascript:`).
final class WebLink {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]+");

    private WebLink() {}

    static void append(String address, String shown, Element parent) {
        boolean web = isWeb(address);
        Element element = parent.appendElement(web ? "a" : "bdi").text(PlainText.line(shown));
        if (web) {
            element.attr("href", address.strip()).attr("rel", "noreferrer").addClass("web");
        }
    }

    static boolean isWeb(String address) {
        return WEB.matcher(address.strip()).matches();
    }
}
