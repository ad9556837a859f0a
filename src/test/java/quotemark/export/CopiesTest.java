package quotemark.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;
import quotemark.export.brat.BratCopy;
import quotemark.export.citron.CitronCopy;
import quotemark.export.csv.bundle.CsvBundle;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.Parcel;
import quotemark.export.html.HtmlCopy;
import quotemark.export.tei.TeiCopy;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.export.xmi.XmiCopy;

class CopiesTest {

    /// Each format that is read back whole.
    static Stream<Exporter> lossless() {
        return Stream.of(
                new HtmlCopy(),
                new CsvBundle(),
                new WebAnnotations(),
                new BratCopy(),
                new TeiCopy(),
                new XmiCopy(),
                new CitronCopy());
    }

    /// As [ExportFile] leaves it in a folder.
    static CopyFile file(Exporter exporter, Annotations annotations) {
        Copy copy = exporter.copy(annotations);
        return new CopyFile(
                "copy" + exporter.ending(),
                copy.main(),
                name ->
                        Stream.concat(
                                        copy.siblings().entrySet().stream()
                                                .map(e ->
                                                        Map.entry(
                                                                "copy" + e.getKey(), e.getValue())),
                                        copy.companions().entrySet().stream())
                                .filter(e -> e.getKey().equals(name))
                                .map(Map.Entry::getValue)
                                .findFirst());
    }

    @ParameterizedTest
    @MethodSource("lossless")
    void whatIsReadBackIsWhatWasWritten(Exporter exporter) throws CopyException {
        for (Annotations annotations :
                new Annotations[] {
                    new GoldenExample().annotations(),
                    DisputedExample.annotations(),
                    HostileExample.annotations()
                }) {
            assertThat(Copies.read(file(exporter, annotations))).contains(Parcel.of(annotations));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Quotemark reads urn:quotemark:terms#.",
                "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"}",
                "<html><head><title>Quotemark</title></head><body><p>Words.</p></body></html>"
            })
    void whatIsNoCopyIsLeftToOthers(String text) throws CopyException {
        assertThat(Copies.read(new CopyFile("a.txt", text.getBytes(UTF_8), CopyFile.Siblings.NONE)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aCopyThatIsCutOffIsNotTakenForAnArticle() {
        byte[] whole = new WebAnnotations().copy(new GoldenExample().annotations()).main();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(
                        () -> Copies.read(new CopyFile("a.jsonld", half, CopyFile.Siblings.NONE)))
                .isInstanceOf(CopyException.class)
                .hasMessage("is no whole JSON file; ask for it once more.");
    }
}
