package quotemark.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import quotemark.annotation.Block.Kind;
import quotemark.reader.html.maintext.Tags;

/// The standfirst: what stands between the headline and the first line of the main text and reads
/// like sentences.
final class Deck {
    private static final Pattern NAMED =
            Pattern.compile(
                    "(^|[\\s_-])(lead|leader|lede|intro|introduction|teaser|standfirst|stand-first|dek|deck|subtitle|sub-?title"
                            + "|subheadline|sub-?head(line)?|summary|excerpt|vorspann|anleser|chapo|chapeau|perex|bajada"
                            + "|sumario|entradilla|sottotitolo|occhiello|ingress|description|abstract|tagline|strapline|heading|linha-?fina)([\\s_-]|$)",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONG = 80;
    private static final int SHORT = 30;
    private static final int MOST = 6;

    /// Lines. Two decks stand below some headlines.
    private static final int DECKS = 2;

    private Deck() {}

    /// The main text with the deck above it. Several paragraphs are no deck, but the text's own.
    ///
    /// @param page all its lines
    /// @param main those of the main text
    static List<Line> above(List<Line> main, List<Line> page, PageHeadline headline) {
        List<Line> found = between(page, main, headline);
        List<Line> text = new ArrayList<>();
        found.forEach(
                line -> text.add(line.as(found.size() <= DECKS ? Kind.DECK : Kind.PARAGRAPH)));
        text.addAll(main);
        if (found.isEmpty() && !main.isEmpty() && isDeck(main.getFirst(), headline)) {
            text.set(0, main.getFirst().as(Kind.DECK));
        }
        return text;
    }

    private static boolean isDeck(Line first, PageHeadline headline) {
        return first.kind() == Kind.PARAGRAPH
                && !headline.words().isEmpty()
                && reads(first)
                && isNamed(first);
    }

    private static List<Line> between(List<Line> page, List<Line> main, PageHeadline headline) {
        if (main.isEmpty()) {
            return List.of();
        }
        int end = first(page, main);
        int start = end - 1;
        while (start >= 0 && !headline.isRepeatedBy(page.get(start).words())) {
            start--;
        }
        if (start < 0) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        main.forEach(line -> known.add(line.words()));
        List<Line> found = new ArrayList<>();
        for (Line line : page.subList(start + 1, end)) {
            if (found.size() < MOST && reads(line) && known.add(line.words())) {
                found.add(line);
            }
        }
        return found;
    }

    /// Where the main text begins.
    private static int first(List<Line> page, List<Line> main) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            places.putIfAbsent(page.get(i).words(), i);
        }
        return main.stream()
                .filter(line -> line.words().length() >= SHORT)
                .flatMap(line -> Stream.ofNullable(places.get(line.words())))
                .findFirst()
                .orElse(0);
    }

    private static boolean reads(Line line) {
        int length = line.words().length();
        if (length < SHORT
                || line.linked() * 4 > length
                || Remarks.include(line)
                || Tags.isAside(line.box())) {
            return false;
        }
        boolean sentence = line.words().matches("(?s).*[.!?…。:»”\"]$");
        return (length >= LONG && sentence) || isNamed(line);
    }

    private static boolean isNamed(Line line) {
        Element at = line.box();
        for (int level = 0; level < 4 && at != null; level++, at = at.parent()) {
            if (NAMED.matcher(at.className()).find()) {
                return true;
            }
        }
        return false;
    }
}
