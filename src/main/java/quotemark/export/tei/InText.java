package quotemark.export.tei;

import java.util.List;
import quotemark.text.Span;

/// An element around words of the text.
///
/// @param attributes names and values by turns
record InText(Span span, String name, List<String> attributes) {

    InText {
        attributes = List.copyOf(attributes);
    }
}
