package quotemark.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands at the head or the foot of page after page, and page numbers.
final class RunningHeads {
    private static final float MARGIN = 0.12f;
    private static final int DEEP = 3;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[-–—|] *)?(?:(?:page|seite|pagina|página|p\\.) *)?(?:\\d{1,4}|[ivxlc]{1,6})"
                            + "(?: *(?:of|von|de|di|van|/) *\\d{1,4})?(?: *[-–—|])?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PRINTED_ADDRESS = Pattern.compile("(https?://\\S+)( +\\d+/\\d+)?");

    private final Map<String, Set<Integer>> pagesByWords = new HashMap<>();
    private final int pages;

    private RunningHeads(int pages) {
        this.pages = pages;
    }

    /// Which of the lines they are.
    ///
    /// @param byPage the lines of each page, and its height
    static Set<Line> among(List<Sheet> sheets, Map<Integer, List<Line>> byPage) {
        var heads = new RunningHeads(sheets.size());
        Map<Line, Sheet> candidates = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (Line line : atEdges(byPage.getOrDefault(sheet.number(), List.of()), sheet)) {
                candidates.put(line, sheet);
                heads.pagesByWords
                        .computeIfAbsent(normal(line), _ -> new HashSet<>())
                        .add(sheet.number());
            }
        }
        Set<Line> found = new HashSet<>();
        candidates.keySet().stream().filter(heads::isOne).forEach(found::add);
        return found;
    }

    /// The address that a browser prints at the foot of each page, or the empty string.
    static String address(Set<Line> heads) {
        return heads.stream()
                .map(line -> PRINTED_ADDRESS.matcher(line.words()))
                .filter(address -> address.matches())
                .map(address -> address.group(1))
                .findFirst()
                .orElse("");
    }

    private static List<Line> atEdges(List<Line> lines, Sheet sheet) {
        List<Line> down = new ArrayList<>(lines);
        down.sort(Comparator.comparingDouble(Line::y));
        List<Line> edges = new ArrayList<>();
        for (int i = 0; i < down.size(); i++) {
            Line line = down.get(i);
            boolean head = i < DEEP && line.y() < sheet.height() * MARGIN;
            boolean foot = i >= down.size() - DEEP && line.y() > sheet.height() * (1 - MARGIN);
            if (head || foot) {
                edges.add(line);
            }
        }
        return edges;
    }

    private boolean isOne(Line line) {
        int repeated = pagesByWords.getOrDefault(normal(line), Set.of()).size();
        return NUMBER.matcher(line.words().strip()).matches()
                || PRINTED_ADDRESS.matcher(line.words()).matches()
                || (repeated >= 2 && repeated * 3 >= pages);
    }

    private static String normal(Line line) {
        return line.words().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    }
}
