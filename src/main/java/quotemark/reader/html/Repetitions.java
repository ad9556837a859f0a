package quotemark.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import quotemark.annotation.Block.Kind;

/// Finds pull quotes: lines that say again a part of what a longer line says. Runs of some words
/// are looked up, so that a line takes no longer the more there are.
final class Repetitions {
    /// Words. Shorter lines may well be said twice.
    private static final int RUN = 6;

    /// So many lines that share a run are looked at.
    private static final int MOST = 4;

    private final List<Line> lines;
    private final Map<String, Set<Integer>> places = new HashMap<>();

    private Repetitions(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            for (String run : runs(lines.get(i))) {
                Set<Integer> same = places.computeIfAbsent(run, _ -> new HashSet<>());
                if (same.size() < MOST) {
                    same.add(i);
                }
            }
        }
    }

    static List<Line> without(List<Line> lines) {
        var repetitions = new Repetitions(lines);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!repetitions.isOne(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private boolean isOne(int index) {
        Line line = lines.get(index);
        List<String> runs = mayBeOne(line) ? runs(line) : List.of();
        if (runs.isEmpty()) {
            return false;
        }
        Set<Integer> others = new HashSet<>(places.getOrDefault(runs.getFirst(), Set.of()));
        runs.forEach(run -> others.retainAll(places.getOrDefault(run, Set.of())));
        int length = line.words().length();
        return others.stream().anyMatch(it -> lines.get(it).words().length() * 10 > length * 12);
    }

    /// A subhead may quote the text, a table may say much the same in each cell, and plain
    /// paragraphs are what the author wrote.
    private static boolean mayBeOne(Line line) {
        boolean plain = line.box().nameIs("p") && line.box().attributesSize() == 0;
        boolean quotation = line.kind() == Kind.BLOCK_QUOTE;
        return line.kind() != Kind.HEADING && (quotation || !plain) && !line.isInTable();
    }

    private static List<String> runs(Line line) {
        List<String> words =
                Stream.of(line.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<String> runs = new ArrayList<>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + RUN)));
        }
        return runs;
    }
}
