package quotemark.export.html.parts;

import org.jsoup.nodes.Element;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.WebAddress;

/// An address on the web: a link if it is one, plain words if it is anything else.
public final class WebLink {
    private WebLink() {}

    public static void append(String address, String shown, Element parent) {
        boolean web = WebAddress.is(address);
        Element element = parent.appendElement(web ? "a" : "bdi").text(PlainText.line(shown));
        if (web) {
            element.attr("href", address.strip()).attr("rel", "noreferrer").addClass("web");
        }
    }
}
