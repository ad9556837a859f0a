package quotemark.reader.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quotemark.reader.manuscript.Role;
import quotemark.reader.manuscript.StyleName;

/// The styles of a rich text file, by their numbers.
final class Styles {
    private final Map<Integer, Role> roles = new HashMap<>();
    private final Words name = new Words();
    private int number;
    private boolean outlined;

    /// Where the name of the style goes that is described.
    Words name() {
        return name;
    }

    void word(String word, int value) {
        if (word.equals("s")) {
            number = value;
        } else if (word.equals("outlinelevel")) {
            outlined = value < 9;
        }
    }

    void endStyle() {
        Optional<Role> role = StyleName.role(name.take().replace(";", ""));
        Optional<Role> known = role.or(() -> outlined ? Optional.of(Role.HEADING) : role);
        known.ifPresent(found -> roles.put(number, found));
        number = 0;
        outlined = false;
    }

    Role role(int style) {
        return roles.getOrDefault(style, Role.BODY);
    }
}
