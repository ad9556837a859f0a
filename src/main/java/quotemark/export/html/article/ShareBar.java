package quotemark.export.html.article;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import quotemark.annotation.Speaker;
import quotemark.export.contents.Contents;
import quotemark.export.html.parts.Looks;

/// A bar of the whole text, with each speaker's own words in the speaker's colour.
final class ShareBar {
    private final Contents contents;

    ShareBar(Contents contents) {
        this.contents = contents;
    }

    /// The table of speakers says the same in numbers, so this is for the eye only.
    void append(Element parent) {
        Element bar = bar(parent);
        double from = 0;
        for (Speaker speaker : contents.speakers()) {
            double width = percent(contents.words().of(contents.annotations(), speaker.id()));
            piece(bar, Looks.of(Optional.of(speaker)), from, width);
            from += width;
        }
        piece(
                bar,
                Looks.of(Optional.empty()),
                from,
                percent(contents.words().of(contents.annotations(), null)));
    }

    private static Element bar(Element parent) {
        return parent.appendElement("svg").addClass("share").attr("aria-hidden", "true");
    }

    private double percent(int words) {
        return 100.0 * words / Math.max(1, contents.words().all());
    }

    private static void piece(Element bar, String look, double from, double width) {
        bar.appendElement("rect")
                .addClass(look)
                .attr("x", String.format(Locale.ROOT, "%.2f%%", from))
                .attr("width", String.format(Locale.ROOT, "%.2f%%", width))
                .attr("height", "100%");
    }
}
