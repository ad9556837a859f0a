package quotemark.reader.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of a style says of a paragraph: the styles that come with the programs for writing
/// have the same English names in every language's files, but for a few.
public final class StyleName {
    private static final Pattern QUOTE =
            Pattern.compile("(intense )?quote|quotations?|block ?(text|quote)");
    private static final Pattern ASIDE =
            Pattern.compile(
                    "caption|illustration|table|figure|drawing|toc.*|contents \\d.*|header.*|footer.*"
                            + "|foot ?note.*|end ?note.*|annotation text");
    private static final Pattern HEADING =
            Pattern.compile("(heading|kop|überschrift|titre|título|titolo)( ?\\d)?");
    private static final Pattern ITEM = Pattern.compile("list (bullet|number).*|list( \\d)?");

    private StyleName() {}

    public static Optional<Role> role(String style) {
        String name = style.toLowerCase(Locale.ROOT).replace("_20_", " ").strip();
        if (name.equals("title")) {
            return Optional.of(Role.TITLE);
        }
        if (name.equals("subtitle")) {
            return Optional.of(Role.DECK);
        }
        if (QUOTE.matcher(name).matches()) {
            return Optional.of(Role.QUOTE);
        }
        if (ASIDE.matcher(name).matches()) {
            return Optional.of(Role.ASIDE);
        }
        if (HEADING.matcher(name).matches()) {
            return Optional.of(Role.HEADING);
        }
        return ITEM.matcher(name).matches() ? Optional.of(Role.ITEM) : Optional.empty();
    }
}
