package quotemark.export.csv.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.GoldenExample;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.Parcel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvBundleTest {
    private final CsvBundle format = new CsvBundle();
    private final Annotations disputed = DisputedExample.annotations();

    private Map<String, String> files(Annotations annotations) throws Exception {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes(annotations)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private byte[] bytes(Annotations annotations) {
        return format.copy(annotations).main();
    }

    private Parcel read(byte[] zip) throws CopyException {
        return format.read(new CopyFile("a.csv.zip", zip, CopyFile.Siblings.NONE));
    }

    @Test
    void theArticlesIdStandsInItAsItIsAndTheSameAnnotationsGiveTheSameBytes() {
        byte[] bytes = bytes(disputed);

        assertThat(new String(bytes, ISO_8859_1)).contains(disputed.article().id().toString());
        assertThat(bytes(disputed)).isEqualTo(bytes);
    }

    @Test
    void thePackageNamesEveryFileWithItsColumnsAndKeys() throws Exception {
        Map<String, String> files = files(disputed);
        JsonNode root = new JsonMapper().readTree(files.get("datapackage.json"));
        var paths = new ArrayList<String>();
        var tables = new LinkedHashMap<String, List<String>>();
        for (JsonNode resource : root.path("resources")) {
            String path = resource.path("path").asString();
            paths.add(path);
            var fields = new ArrayList<String>();
            resource.at("/schema/fields").forEach(f -> fields.add(f.path("name").asString()));
            if (!fields.isEmpty()) {
                tables.put(resource.path("name").asString(), fields);
                assertThat(files.get(path)).startsWith(String.join(",", fields) + "\r\n");
            }
        }
        paths.add("datapackage.json");
        assertThat(paths).containsExactlyInAnyOrderElementsOf(files.keySet());
        for (JsonNode resource : root.path("resources")) {
            for (JsonNode key : resource.at("/schema/foreignKeys")) {
                String table = key.at("/reference/resource").asString();
                String name = resource.path("name").asString();
                assertThat(tables.get(table.isEmpty() ? name : table)).contains("id");
                assertThat(tables.get(name)).contains(key.path("fields").asString());
            }
        }
        assertThat(files.get("text.txt")).isEqualTo(disputed.text());
    }

    @Test
    void positionsCountCodePoints() throws Exception {
        assertThat(files(new GoldenExample().annotations()).get("tables/fragment.csv"))
                .contains(",content,29,");
    }

    @Test
    void aSpreadsheetComputesNothing() throws Exception {
        Map<String, String> files = files(HostileExample.annotations());

        assertThat(files.get("tables/speaker.csv")).contains("'=cmd");
        assertThat(files.values()).noneMatch(file -> file.contains(",=") || file.contains(",\"="));
    }

    @Test
    void whatBeginsWithAnApostropheIsReadBackAsItWas() throws Exception {
        Annotations quoted =
                Annotations.of(
                        disputed.article(),
                        disputed.version(),
                        Parcel.of(disputed).entities().stream()
                                .map(entity ->
                                        entity instanceof Claim claim
                                                ? claim.with(draft -> draft.reason = "'=1+1")
                                                : entity)
                                .toList());

        assertThat(read(bytes(quoted))).isEqualTo(Parcel.of(quoted));
    }

    @Test
    void whatIsDamagedIsRefusedInASentence() throws Exception {
        byte[] whole = bytes(disputed);
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 3)))
                .isInstanceOf(CopyException.class);

        Map<String, String> files = files(disputed);
        files.put("tables/quote.csv", "id,version\r\nnonsense,x\r\n");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(CopyException.class)
                .message()
                .matches("is not as Quotemark writes its tables \\(.*\\); export it once more\\.");
    }
}
