package quotemark.export.paper;

import java.util.List;
import java.util.UUID;
import quotemark.annotation.Mark;
import quotemark.text.Span;

/// A note beside the text.
///
/// @param about whose note it is: a quote, occurrence, evidence, note or tag
/// @param places what it is about, in text order: at least one span of the text
/// @param sign what stands behind the last of them and at the note: "NP 3"
/// @param title whose words, or what: "Ana Ruiz"
/// @param kind what exactly: "quote 1, direct"
/// @param colour as `#rrggbb`
/// @param style of its marks
public record SideNote(
        UUID about,
        List<Span> places,
        String sign,
        String title,
        String kind,
        List<Fact> facts,
        String colour,
        Mark.Style style) {

    public SideNote {
        places = List.copyOf(places);
        facts = List.copyOf(facts);
    }

    public boolean isQuote() {
        return style == Mark.Style.QUOTED || style == Mark.Style.REPORTED;
    }

    /// Whose note it is: what is only suggested, the reader has not said.
    ///
    /// @param annotator who marked everything else
    public String by(String annotator) {
        return style == Mark.Style.SUGGESTED ? "Quotemark" : annotator;
    }

    /// Where its first words begin, in UTF-16 code units of the text.
    public int start() {
        return places.getFirst().start();
    }

    /// Where its last words end, in UTF-16 code units of the text.
    public int end() {
        return places.getLast().end();
    }
}
