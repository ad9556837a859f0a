package quotemark.reader.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import quotemark.reader.content.WhiteSpace;

/// The headline of a web page: the heading that says what the title says, else the title.
///
/// @param words may be empty
record PageHeadline(String words) {
    private static final int LONGEST = 400;

    static PageHeadline of(Document page, String title) {
        List<String> headings =
                page.select("h1").stream()
                        .map(heading -> WhiteSpace.collapse(heading.text()))
                        .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                        .toList();
        if (title.isEmpty()) {
            return new PageHeadline(headings.size() == 1 ? headings.getFirst() : "");
        }
        return headings.stream()
                .filter(heading -> areAlike(heading, title))
                .findFirst()
                .map(PageHeadline::new)
                .orElse(new PageHeadline(title.length() <= LONGEST ? title : ""));
    }

    /// Whether a heading inside the main text only repeats this one.
    boolean isRepeatedBy(String heading) {
        Set<String> first = bag(heading);
        Set<String> second = bag(words);
        long shared = first.stream().filter(second::contains).count();
        return shared > 0 && shared * 4 >= 3L * Math.max(first.size(), second.size());
    }

    /// Whether most words of the shorter are in the longer.
    private static boolean areAlike(String one, String other) {
        Set<String> first = bag(one);
        Set<String> second = bag(other);
        int smaller = Math.min(first.size(), second.size());
        int larger = Math.max(first.size(), second.size());
        long shared = first.stream().filter(second::contains).count();
        return shared * 4 >= smaller * 3L && shared * 2 >= larger;
    }

    private static Set<String> bag(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
