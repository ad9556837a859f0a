package quotemark.suggest.entity;

import java.util.List;
import quotemark.annotation.Speaker;

/// Somebody whom an article names, or describes.
///
/// @param aliases what else the article calls them by name; never holds `name` itself
/// @param named whether the article names them; otherwise `name` is its description
public record Who(String name, Speaker.Kind kind, List<String> aliases, boolean named) {
    public Who {
        aliases = List.copyOf(aliases);
    }
}
