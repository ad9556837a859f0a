package quotemark.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import quotemark.reader.content.WhiteSpace;

/// The text of the article that a page repeats for machines. It has no subheads, quotes or lists,
/// so that it is only taken where the page itself does not show the text.
final class StatedText {
    private static final int SHORTEST = 400;
    private static final int PROBES = 20;
    private static final int PROBE = 24;

    private final String text;

    /// @param text may hold markup, and may be empty
    StatedText(String text) {
        this.text = text;
    }

    /// The given main text if it holds at least half of this one, or more text.
    Element orElse(Element main) {
        if (text.length() < SHORTEST) {
            return main;
        }
        Element own = paragraphs();
        String shown = bare(main.text());
        List<String> probes = probes(bare(own.text()));
        long found = probes.stream().filter(shown::contains).count();
        boolean held = found * 2 >= probes.size() || own.text().length() < main.text().length();
        return held ? main : own;
    }

    private Element paragraphs() {
        Element body = Jsoup.parseBodyFragment(text).body();
        if (body.childrenSize() > 0) {
            return body;
        }
        var paragraphs = new Element("div");
        text.lines().forEach(line -> paragraphs.appendElement("p").text(line));
        return paragraphs;
    }

    private static List<String> probes(String text) {
        List<String> probes = new ArrayList<>();
        int step = Math.max(PROBE, text.length() / PROBES);
        for (int start = 0; start + PROBE <= text.length(); start += step) {
            probes.add(text.substring(start, start + PROBE));
        }
        return probes;
    }

    private static String bare(String text) {
        return WhiteSpace.collapse(text.replaceAll("[^\\p{L}\\p{N}]+", " "));
    }
}
