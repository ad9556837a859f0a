package quotemark.reader.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quotemark.reader.content.Content;
import quotemark.reader.content.WhiteSpace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages of trafilatura, with segments that must be in the text, and others that must not.
///
/// @param segments by address: the `file`, what the text is `with`, and what it is `without`
record TrafilaturaSet(Map<String, Path> pages, JsonNode segments) implements PageSet {
    private static final List<String> PEERS =
            List.of(
                    "trafilatura 2.0 .924",
                    "readability4j 1.0.8 .887",
                    "boilerpipe 1.2.2 .852",
                    "readability-lxml .826",
                    "crux 2.1.0 .808",
                    "all text .692");

    static TrafilaturaSet in(Path folder) throws IOException {
        Path tests = folder.resolve("tests");
        JsonNode segments =
                new JsonMapper().readTree(Files.readString(tests.resolve("evaldata.json")));
        Map<String, Path> pages = new TreeMap<>();
        for (JsonNode page : segments) {
            String file = page.path("file").asString("");
            Path saved = tests.resolve("eval").resolve(file);
            pages.put(file, Files.exists(saved) ? saved : tests.resolve("cache").resolve(file));
        }
        return new TrafilaturaSet(pages, segments);
    }

    @Override
    public String name() {
        return "trafilatura";
    }

    @Override
    public String predictions(Map<String, Content> read) {
        Map<String, String> bodies = new TreeMap<>();
        read.forEach((file, content) -> bodies.put(file, PageSet.body(content)));
        return new JsonMapper().writeValueAsString(bodies);
    }

    @Override
    public List<String> agreement(Map<String, Content> read) {
        return List.of("segments: " + score(read), "peers' F1: " + String.join(", ", PEERS));
    }

    /// Of the pages that were read.
    Score score(Map<String, Content> read) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (JsonNode page : segments) {
            Content content = read.get(page.path("file").asString(""));
            if (content != null) {
                String text = WhiteSpace.collapse(PageSet.body(content));
                int with = count(page.path("with"), text);
                right += with;
                missed += page.path("with").size() - with;
                wrong += count(page.path("without"), text);
            }
        }
        return Score.of((double) right / (right + wrong), (double) right / (right + missed));
    }

    private static int count(JsonNode segments, String text) {
        int found = 0;
        for (JsonNode segment : segments) {
            found += text.contains(WhiteSpace.collapse(segment.asString())) ? 1 : 0;
        }
        return found;
    }
}
