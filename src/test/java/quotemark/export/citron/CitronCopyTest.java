package quotemark.export.citron;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Quote;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.Parcel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitronCopyTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final CitronCopy format = new CitronCopy();

    @ParameterizedTest
    @MethodSource("quotemark.export.Examples#all")
    void whatIsReadBackIsWhatWasWritten(Annotations annotations) throws CopyException {
        assertThat(CitronCopy.read(format.export(annotations))).isEqualTo(Parcel.of(annotations));
    }

    @ParameterizedTest
    @MethodSource("quotemark.export.Examples#all")
    void everySpanHasItsWordsAndNoContentsOverlap(Annotations annotations) {
        JsonNode file = MAPPER.readTree(format.export(annotations));
        int[] points = file.path("text").asString().codePoints().toArray();
        var taken = new boolean[points.length];
        for (JsonNode quote : file.path("quotes")) {
            assertThat(words(quote.path("cue"), points)).isNotEmpty();
            for (JsonNode span : quote.path("contents")) {
                assertThat(words(span, points)).isEqualTo(span.path("text").asString());
                for (int at = span.path("start").asInt(); at < span.path("end").asInt(); at++) {
                    assertThat(taken[at]).isFalse();
                    taken[at] = true;
                }
            }
        }
    }

    private static String words(JsonNode span, int[] points) {
        int start = span.path("start").asInt();
        return new String(points, start, span.path("end").asInt() - start);
    }

    @Test
    void theGoldenExampleStandsAtItsCodePointsAndWhatCitronForbidsIsTold() {
        Annotations golden = new GoldenExample().annotations();
        JsonNode quotes = MAPPER.readTree(format.export(golden)).path("quotes");

        assertThat(quotes.size()).isEqualTo(2);
        assertThat(quotes.get(0).path("cue").toString())
                .isEqualTo("{\"start\":79,\"end\":83,\"text\":\"said\"}");
        assertThat(quotes.at("/0/contents").values())
                .extracting(span -> span.path("start").asInt())
                .containsExactly(29, 95);
        assertThat(quotes.at("/1/sources/0/start").asInt()).isEqualTo(144);
        assertThat(format.leftOut(golden))
                .containsExactly(
                        "1 quote without a cue, or nested, or overlapping", "1 claim", "1 tag");
    }

    @Test
    void aMovedSpanMovesThePassageAndNothingElse() throws CopyException {
        var golden = new GoldenExample();
        String moved =
                format.export(golden.annotations())
                        .replaceFirst("\"start\" : 54", "\"start\" : 70");

        Quote quote = quotes(CitronCopy.read(moved)).getFirst();

        assertThat(quote.words(Fragment.Role.SOURCE)).isEqualTo("Ana Ruiz");
        assertThat(quote.withFragments(golden.interrupted().fragments()))
                .isEqualTo(golden.interrupted());
    }

    @Test
    void quotesOfOthersAreReadWhereverTheirLinesEnd() throws CopyException {
        String json =
                """
                {"text": "\\ud83d\\ude00 \\u201cI won,\\u201d\\r\\nsaid Ann.",
                 "quotes": [{"cue": {"start": 12, "end": 16, "text": "said"},
                             "sources": [{"start": 17, "end": 20, "text": "Ann"}],
                             "contents": [{"start": 2, "end": 10, "text": "\\u201cI won,\\u201d"}],
                             "confidence": 0.9}]}
                """;
        Parcel read = CitronCopy.read(json);

        assertThat(read.version().text()).isEqualTo("😀 “I won,”\nsaid Ann.");
        Quote quote = quotes(read).getFirst();
        assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
        assertThat(quote.words(Fragment.Role.CONTENT)).isEqualTo("“I won,”");
        assertThat(quote.words(Fragment.Role.CUE)).isEqualTo("said");
    }

    @Test
    void aCopyIsRecognisedByWhatItHolds() {
        Annotations golden = new GoldenExample().annotations();
        Annotations bare = Annotations.of(golden.article(), golden.version(), List.of());

        assertThat(Stream.of(golden, bare).map(one -> file("renamed.json", format.export(one))))
                .allMatch(format::recognises);
        assertThat(format.recognises(file("a.json", "{\"quotes\": [], \"cues\": 1}"))).isFalse();
    }

    private static CopyFile file(String name, String json) {
        return new CopyFile(name, json.getBytes(UTF_8), CopyFile.Siblings.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"text\": \"a\"}", "{\"quotes\": []}"})
    void whatIsNoSuchFileIsRefusedInASentence(String json) {
        assertThatThrownBy(() -> CitronCopy.read(json))
                .isInstanceOf(CopyException.class)
                .hasMessageStartingWith("is not as Citron writes its JSON (")
                .hasMessageEndingWith("; save it once more.");
    }

    private static List<Quote> quotes(Parcel parcel) {
        return parcel.all(Quote.class);
    }
}
