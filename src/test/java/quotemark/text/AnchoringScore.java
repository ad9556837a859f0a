package quotemark.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds marked passages in texts that have changed, and prints a line a kind of change: how many
/// are found exactly, how many nearly (an overlap of .8), and how many of those that are gone are
/// not found.
///
/// Argument: a file with a JSON object a line: `level`, `text`, `exact`, `prefix`, `suffix`, `hint`
/// and `expected` (null if the passage is gone).
final class AnchoringScore {
    private int cases;
    private int exact;
    private int near;

    public static void main(String[] arguments) throws IOException {
        Map<String, AnchoringScore> scores = new TreeMap<>();
        List<Double> times = new ArrayList<>();
        var mapper = new JsonMapper();
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode one = mapper.readTree(line);
                long started = System.nanoTime();
                Anchor found = find(one);
                times.add((System.nanoTime() - started) / 1e6);
                String level = one.path("level").asString();
                scores.computeIfAbsent(level, _ -> new AnchoringScore()).add(one, found);
            }
        }
        scores.forEach((level, score) ->
                System.out.printf(
                        "%-6s %5d cases  exact %.3f  near %.3f%n",
                        level,
                        score.cases,
                        score.exact / (double) score.cases,
                        score.near / (double) score.cases));
        times.sort(null);
        System.out.printf("p95 %.2f ms%n", times.get(times.size() * 95 / 100));
    }

    private static Anchor find(JsonNode one) {
        String text = one.path("text").asString();
        var codePoints = new CodePoints(text);
        String words = one.path("exact").asString();
        int start = codePoints.toUtf16(one.path("hint").asInt());
        return new Anchoring(text)
                .find(
                        new Anchor(
                                new Span(start, start + words.length()),
                                words,
                                one.path("prefix").asString(),
                                one.path("suffix").asString(),
                                Anchor.State.EXACT));
    }

    private void add(JsonNode one, Anchor found) {
        cases++;
        boolean lost = found.state() == Anchor.State.LOST;
        if (one.path("expected").isNull() || lost) {
            boolean right = one.path("expected").isNull() && lost;
            exact += right ? 1 : 0;
            near += right ? 1 : 0;
            return;
        }
        var codePoints = new CodePoints(one.path("text").asString());
        int start = codePoints.toUtf16(one.at("/expected/start").asInt());
        int end = codePoints.toUtf16(one.at("/expected/end").asInt());
        Span span = found.span();
        int common = Math.min(end, span.end()) - Math.max(start, span.start());
        int union = Math.max(end, span.end()) - Math.min(start, span.start());
        exact += span.start() == start && span.end() == end ? 1 : 0;
        near += common >= .8 * union ? 1 : 0;
    }
}
