package quotemark.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import quotemark.annotation.GoldenExample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The golden example comes out with exactly its positions, in the unit of each format. They are
/// read from the golden file itself where that lies beside the project, or from the copy of it.
class GoldenOffsetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLDEN = Path.of("../shared/golden/offsets.json");

    private final JsonNode parts = golden().path("parts");

    private static JsonNode golden() {
        try {
            return Files.exists(GOLDEN)
                    ? JSON.readTree(Files.readString(GOLDEN))
                    : JSON.readTree(
                            Objects.requireNonNull(
                                            GoldenOffsetsTest.class.getResourceAsStream(
                                                    "/quotemark/reader/offsets.json"))
                                    .readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All parts as "29-53 “The figures are wrong,”".
    private SortedSet<String> expected(String unit) {
        var expected = new TreeSet<String>();
        for (JsonNode part : parts) {
            JsonNode span = part.path(unit);
            expected.add(
                    place(span.get(0).asInt(), span.get(1).asInt(), part.path("exact").asString()));
        }
        return expected;
    }

    private static String place(int start, int end, String words) {
        return start + "-" + end + " " + words;
    }

    private static byte[] copy(String format) {
        return Exporters.named(format).orElseThrow().copy(new GoldenExample().annotations()).main();
    }

    private static String text(String format) {
        return new String(copy(format), UTF_8);
    }

    @Test
    void webAnnotationsHaveCodePoints() {
        var found = new TreeSet<String>();
        for (JsonNode item : JSON.readTree(text("jsonld")).path("first").path("items")) {
            for (JsonNode target : item.path("target")) {
                JsonNode selectors = target.path("selector");
                if (target.has("qm:role")) {
                    found.add(
                            place(
                                    selectors.get(0).path("start").asInt(),
                                    selectors.get(0).path("end").asInt(),
                                    selectors.get(1).path("exact").asString()));
                }
            }
        }
        assertThat(found).isEqualTo(expected("code_points"));
    }

    @Test
    void bratHasCodePoints() {
        int[] points = GoldenExample.TEXT.codePoints().toArray();
        var found = new TreeSet<String>();
        Pattern.compile("(?m)^T\\d+\\t(?:Content|Cue|Source|Addressee|Channel) ([\\d ;]+)\\t")
                .matcher(text("brat"))
                .results()
                .flatMap(line -> Pattern.compile(";").splitAsStream(line.group(1)))
                .map(span -> span.split(" "))
                .forEach(ends -> {
                    int start = Integer.parseInt(ends[0]);
                    int end = Integer.parseInt(ends[1]);
                    found.add(place(start, end, new String(points, start, end - start)));
                });
        assertThat(found).isEqualTo(expected("code_points"));
    }

    /// Citron's own format has neither addressees nor quotes in others.
    @Test
    void citronHasCodePoints() {
        var found = new TreeSet<String>();
        for (JsonNode quote : JSON.readTree(text("citron")).path("quotes")) {
            var spans = new ArrayList<JsonNode>();
            spans.add(quote.path("cue"));
            quote.path("sources").forEach(spans::add);
            quote.path("contents").forEach(spans::add);
            for (JsonNode span : spans) {
                found.add(
                        place(
                                span.path("start").asInt(),
                                span.path("end").asInt(),
                                span.path("text").asString()));
            }
        }
        var expected = new TreeSet<String>();
        for (JsonNode part : parts) {
            if (!part.path("part").asString().startsWith("q2")) {
                JsonNode span = part.path("code_points");
                expected.add(
                        place(
                                span.get(0).asInt(),
                                span.get(1).asInt(),
                                part.path("exact").asString()));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void casHasCodeUnits() {
        var found = new TreeSet<String>();
        Pattern.compile("<quotemark:Fragment [^>]*begin=\"(\\d+)\" end=\"(\\d+)\"")
                .matcher(text("xmi"))
                .results()
                .forEach(one -> {
                    int start = Integer.parseInt(one.group(1));
                    int end = Integer.parseInt(one.group(2));
                    found.add(place(start, end, GoldenExample.TEXT.substring(start, end)));
                });
        assertThat(found).isEqualTo(expected("utf16"));
    }

    @Test
    void tablesHaveCodePoints() throws Exception {
        var found = new TreeSet<String>();
        int[] points = GoldenExample.TEXT.codePoints().toArray();
        Pattern.compile("(?m)^[0-9a-f-]{36},\\w+,(\\d+),(\\d+),")
                .matcher(zipped(copy("csv"), "tables/fragment.csv"))
                .results()
                .forEach(row -> {
                    int start = Integer.parseInt(row.group(1));
                    int end = Integer.parseInt(row.group(2));
                    found.add(place(start, end, new String(points, start, end - start)));
                });
        assertThat(found).isEqualTo(expected("code_points"));
    }

    private static String zipped(byte[] zip, String name) throws Exception {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("there is no " + name);
    }

    /// TEI points at anchors in the text: the words before them are counted.
    @Test
    void teiHasAnchorsAtTheRightCharacters() {
        Element tei = Jsoup.parse(text("tei"), "", Parser.xmlParser());
        Map<String, Integer> anchors = anchors(Objects.requireNonNull(tei.selectFirst("body div")));
        var found = new TreeSet<String>();
        for (Element span : tei.select("standOff span")) {
            found.add(
                    place(
                            anchors.getOrDefault(span.attr("from").substring(1), -1),
                            anchors.getOrDefault(span.attr("to").substring(1), -1),
                            span.wholeText()));
        }
        assertThat(found).isEqualTo(expected("code_points"));
    }

    private static Map<String, Integer> anchors(Element text) {
        var anchors = new LinkedHashMap<String, Integer>();
        int at = 0;
        for (Node node : text.nodeStream().toList()) {
            if (node instanceof TextNode words) {
                at += words.getWholeText().codePointCount(0, words.getWholeText().length());
            } else if (node instanceof Element element && element.normalName().equals("anchor")) {
                anchors.put(element.attr("xml:id"), at);
            }
        }
        return anchors;
    }
}
