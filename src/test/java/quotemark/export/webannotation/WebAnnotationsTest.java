package quotemark.export.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.Parcel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebAnnotationsTest {
    private static final Path CHECKER = Path.of("../shared/conformance/webanno/check_webanno.py");
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir Path folder;

    private final WebAnnotations format = new WebAnnotations();

    static Stream<Annotations> examples() {
        return Stream.of(
                new GoldenExample().annotations(),
                DisputedExample.annotations(),
                HostileExample.annotations());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsReadBackIsWhatWasWritten(Annotations annotations) throws CopyException {
        Parcel read = WebAnnotations.read(format.export(annotations));

        assertThat(read).isEqualTo(Parcel.of(annotations));
    }

    @Test
    void positionsAreCodePointsAndWordsStandBesideThem() {
        var golden = new GoldenExample();
        JsonNode file = MAPPER.readTree(format.export(golden.annotations()));
        String text = file.at("/qm:article/schema:articleBody").asString();

        JsonNode target = file.at("/first/items/0/target/0");
        int start = target.at("/selector/0/start").asInt();
        int end = target.at("/selector/0/end").asInt();
        String words = target.at("/selector/1/exact").asString();

        int[] points = text.codePoints().toArray();
        assertThat(new String(points, start, end - start)).isEqualTo(words);
        assertThat(file.at("/total").asInt()).isEqualTo(file.at("/first/items").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"a\": 1}", "{\"qm:article\": {}}"})
    void whatIsNoCopyIsRefusedInASentence(String json) {
        assertThatThrownBy(() -> WebAnnotations.read(json))
                .isInstanceOf(CopyException.class)
                .message()
                .matches("(is no|holds no).*\\.");
    }

    @Test
    void annotationsOfOtherProgramsAreLeftAlone() throws CopyException {
        Annotations golden = new GoldenExample().annotations();
        String foreign =
                format.export(golden)
                        .replaceFirst(
                                "\"items\" : \\[",
                                "\"items\" : [ {\"type\": \"Annotation\", \"id\": \"x\"},");

        assertThat(WebAnnotations.read(foreign)).isEqualTo(Parcel.of(golden));
    }

    @Test
    void theTestSuiteOfTheStandardAgrees() throws Exception {
        assumeTrue(Files.exists(CHECKER), "the checker is not there: " + CHECKER);
        assumeTrue(Files.exists(PYTHON), "there is no " + PYTHON);
        assumeTrue(run("-c", "import jsonschema").code() == 0, "python3-jsonschema is missing");
        int number = 0;
        for (Annotations annotations : examples().toList()) {
            JsonNode page = MAPPER.readTree(format.export(annotations)).path("first");
            Path file = folder.resolve("page%d.json".formatted(number++));
            Result result =
                    run(CHECKER.toString(), Files.writeString(file, page.toString()).toString());
            assertThat(result.code()).as(result.said()).isZero();
            assertThat(result.said())
                    .contains("%d annotations, 0 with".formatted(page.path("items").size()));
        }
    }

    private record Result(int code, String said) {}

    private static Result run(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(PYTHON.toString()), Stream.of(arguments)).toList();
        Process process =
                new ProcessBuilder(List.copyOf(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }
}
