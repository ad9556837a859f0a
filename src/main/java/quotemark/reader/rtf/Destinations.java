package quotemark.reader.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quotemark.reader.rtf.Group.Place;

/// The control words that say where the words of their group go.
final class Destinations {
    private static final Map<String, Place> PLACES =
            Map.ofEntries(
                    Map.entry("fonttbl", Place.FONTS),
                    Map.entry("stylesheet", Place.STYLES),
                    Map.entry("info", Place.INFO),
                    Map.entry("title", Place.TITLE),
                    Map.entry("author", Place.AUTHOR),
                    Map.entry("creatim", Place.CREATED),
                    Map.entry("footnote", Place.ASIDE),
                    Map.entry("annotation", Place.ASIDE),
                    Map.entry("shptxt", Place.ASIDE));

    private static final Set<String> NOWHERE =
            Set.of(
                    "colortbl",
                    "fldinst",
                    "pict",
                    "object",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "listtext",
                    "pntext",
                    "bkmkstart",
                    "bkmkend",
                    "atnid",
                    "atnauthor",
                    "listtable",
                    "subject",
                    "keywords",
                    "operator",
                    "doccomm",
                    "company",
                    "comment",
                    "revtim",
                    "printim",
                    "buptim",
                    "nonshppict",
                    "xe",
                    "tc",
                    "ftnsep",
                    "ftnsepc",
                    "aftnsep",
                    "aftnsepc",
                    "sp");

    /// These come with a star, and hold words all the same.
    private static final Set<String> STARRED_TEXT =
            Set.of("shppict", "shpinst", "hyperlink", "cs", "ds", "ts");

    private Destinations() {}

    /// Where the words go after this control word; null if it says nothing about that.
    ///
    /// @param starred whether a program that does not know the word is to skip the group
    static @Nullable Place of(String word, boolean starred, Place now) {
        if (now == Place.NOWHERE) {
            // What an object shows stands inside it.
            return word.equals("result") ? Place.TEXT : null;
        }
        boolean ofInfo = now == Place.INFO;
        Place place = PLACES.get(word);
        if (place != null) {
            boolean fits = !Set.of(Place.TITLE, Place.AUTHOR, Place.CREATED).contains(place);
            return fits || ofInfo ? place : null;
        }
        if (NOWHERE.contains(word)) {
            return Place.NOWHERE;
        }
        boolean known = STARRED_TEXT.contains(word) || now == Place.STYLES;
        return starred && !known ? Place.NOWHERE : null;
    }
}
