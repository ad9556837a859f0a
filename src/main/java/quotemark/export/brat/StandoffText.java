package quotemark.export.brat;

import java.util.regex.Pattern;
import quotemark.annotation.Version;

/// The text beside which the annotations stand.
final class StandoffText {
    /// No file of UTF-8 can hold half a pair.
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private StandoffText() {}

    static String of(Version version) {
        return LONE_SURROGATE.matcher(version.text()).replaceAll("\uFFFD");
    }

    /// Whether the file holds every character of the text.
    static boolean isWhole(Version version) {
        return of(version).equals(version.text());
    }
}
