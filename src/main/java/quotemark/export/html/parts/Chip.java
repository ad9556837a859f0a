package quotemark.export.html.parts;

import java.util.Optional;
import org.jsoup.nodes.Element;
import quotemark.annotation.Speaker;
import quotemark.export.contents.PlainText;

/// A speaker's initials on the speaker's colour. The name always stands beside, so those who listen
/// to the page are spared the initials.
public final class Chip {
    private Chip() {}

    public static Element append(Element parent, Optional<Speaker> speaker) {
        return parent.appendElement("span")
                .addClass("chip")
                .addClass(Looks.of(speaker))
                .attr("aria-hidden", "true")
                .text(speaker.map(Speaker::initials).map(PlainText::line).orElse("?"));
    }
}
