package quotemark.reader.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quotemark.reader.content.Content;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages of Mozilla's Readability, with the text and the metadata that it finds in them.
///
/// @param truth by page: `articleBody`
/// @param metadata by page, as Readability names it
record MozillaSet(Map<String, Path> pages, JsonNode truth, JsonNode metadata) implements PageSet {
    private static final List<String> PEERS =
            List.of("readability4j 1.0.8 .942", "boilerpipe 1.2.2 .856", "crux 2.1.0 .804");

    static MozillaSet in(Path folder) throws IOException {
        var json = new JsonMapper();
        Path metadata = folder.resolve("metadata.json");
        return new MozillaSet(
                PageSet.htmlFiles(folder.resolve("html")),
                json.readTree(Files.readString(folder.resolve("ground-truth.json"))),
                json.readTree(Files.exists(metadata) ? Files.readString(metadata) : "{}"));
    }

    @Override
    public String name() {
        return "mozilla";
    }

    @Override
    public String predictions(Map<String, Content> read) {
        return PageSet.bodies(read);
    }

    @Override
    public List<String> agreement(Map<String, Content> read) {
        List<String> lines = new ArrayList<>();
        lines.add("text: " + score(read));
        lines.add("peers' F1: " + String.join(", ", PEERS));
        lines.addAll(MetadataAgreement.lines(metadata, read));
        return lines;
    }

    Score score(Map<String, Content> read) {
        var shingles = new Shingles();
        read.forEach((page, content) ->
                shingles.add(
                        truth.path(page).path("articleBody").asString(""), PageSet.body(content)));
        return shingles.score();
    }
}
