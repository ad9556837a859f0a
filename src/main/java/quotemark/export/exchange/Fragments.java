package quotemark.export.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;

/// The roles of fragments as parts of a text's passages.
public final class Fragments {
    private Fragments() {}

    public static Passage.Part part(Fragment.Role role) {
        return switch (role) {
            case CONTENT -> Passage.Part.CONTENT;
            case CUE -> Passage.Part.CUE;
            case SOURCE -> Passage.Part.SOURCE;
            case ADDRESSEE -> Passage.Part.ADDRESSEE;
            case CHANNEL -> Passage.Part.CHANNEL;
        };
    }

    static Map<Passage.Part, List<Anchor>> byPart(Quote quote) {
        var parts = new EnumMap<Passage.Part, List<Anchor>>(Passage.Part.class);
        for (Fragment.Role role : Fragment.Role.values()) {
            parts.put(part(role), quote.anchors(role));
        }
        return parts;
    }
}
