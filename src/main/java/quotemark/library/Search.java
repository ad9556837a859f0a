package quotemark.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Looks for words in everything, inside the transaction that is open.
record Search(Sql sql, Texts texts, ArticleRows articles) {

    /// Hits by article. What the reader or the article gave a name to comes before running text;
    /// among its like, what the words are rarer in and fill more of comes first.
    List<Hit> hits(SearchWords words, int limit) throws SQLException {
        Lookup lookup = words.areUnspaced() ? new Substrings(sql, words) : new FullText(sql, words);
        var found = new LinkedHashMap<UUID, List<Hit>>();
        var places = new Places(sql, words, texts, articles);
        var known = new HashSet<UUID>();
        for (Lookup.ShortText named : lookup.shortTexts()) {
            // Once is enough, by whichever of its names.
            if (known.add(named.entity())) {
                add(places.of(named), found);
            }
        }
        var passages = new Passages(sql, words, articles);
        for (Lookup.WholeText text : lookup.wholeTexts()) {
            if (found.values().stream().mapToInt(List::size).sum() < limit) {
                add(passages.in(text), found);
            }
        }
        return found.values().stream()
                .flatMap(here -> here.stream().sorted(Comparator.comparing(Search::place)))
                .limit(limit)
                .toList();
    }

    /// Where in its article's hits one comes: by kind, but what stands in the text in its order.
    private static Hit.Kind place(Hit hit) {
        return hit.kind() == Hit.Kind.TEXT ? Hit.Kind.QUOTE : hit.kind();
    }

    private static void add(List<Hit> hits, Map<UUID, List<Hit>> found) {
        for (Hit hit : hits) {
            List<Hit> here = found.computeIfAbsent(hit.article().id(), _ -> new ArrayList<>());
            // The headline is the title once more.
            if (hit.kind() != Hit.Kind.TITLE
                    || here.stream().noneMatch(h -> h.kind() == hit.kind())) {
                here.add(hit);
            }
        }
    }
}
