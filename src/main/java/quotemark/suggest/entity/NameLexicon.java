package quotemark.suggest.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words of one language that tell what kind of speaker a name or a description means.
/// Immutable.
final class NameLexicon {
    /// What the words of a list tell.
    enum Hint {
        /// Stands before a name, or for whoever bears it.
        TITLE,
        ORGANISATION,
        DOCUMENT,
        GROUP,
        /// A noun for one human being: "juror".
        PERSON,
        /// No part of a name, whatever its capital.
        NEVER,
        /// Ends the name of a place.
        PLACE,
        /// Stands for a body named before: "the company".
        BODY,
        /// Nobody who is named: "a source".
        UNNAMED,
        /// An adjective with a capital that is no part of a person's name.
        DEMONYM,
        FEMALE,
        MALE,
        /// A day or month, which is no name.
        TIME
    }

    private final Map<Hint, Set<String>> words;

    private NameLexicon(Map<Hint, Set<String>> words) {
        this.words = words;
    }

    /// Understands lines of a list's name, a colon, and words.
    static NameLexicon parse(List<String> lines) {
        var words = new HashMap<Hint, Set<String>>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                Hint hint = Hint.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                words.computeIfAbsent(hint, _ -> new TreeSet<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
            }
        }
        return new NameLexicon(words);
    }

    /// Whether a word, as written, is in the list; a full stop and a possessive do not count.
    boolean is(Hint hint, String word) {
        return words.getOrDefault(hint, Set.of()).contains(bare(word).toLowerCase(Locale.ROOT));
    }

    /// With one kind of apostrophe, to compare names by.
    static String straight(String name) {
        return name.replace('’', '\'');
    }

    /// "Quill" for "Quill's".
    static String bare(String word) {
        String bare = word;
        if (bare.endsWith("'s") || bare.endsWith("’s")) {
            bare = bare.substring(0, bare.length() - 2);
        } else if (bare.endsWith("'") || bare.endsWith("’")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare.endsWith(".") && bare.indexOf('.') == bare.length() - 1
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
