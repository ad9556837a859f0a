package quotemark.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name that Wikidata gives to a person or thing: `Q7747`.
public final class WikidataId {
    private static final Pattern ID =
            Pattern.compile(
                    "(?:https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/)?(Q[1-9]\\d*)");

    private WikidataId() {}

    /// The id that was typed or pasted, alone or as the address of its page; empty if it is none.
    public static Optional<String> in(String typed) {
        Matcher matcher = ID.matcher(typed.strip().replaceFirst("^q", "Q"));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
