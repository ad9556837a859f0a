package quotemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportersTest {

    @Test
    void aFormatIsFoundByItsName() {
        assertThat(Exporters.all()).extracting(Exporter::format).doesNotHaveDuplicates();
        assertThat(Exporters.all()).extracting(Exporter::ending).doesNotHaveDuplicates();
        for (Exporter exporter : Exporters.all()) {
            assertThat(Exporters.named(exporter.format())).contains(exporter);
        }
        assertThat(Exporters.named("HTML").map(Exporter::ending)).contains(".html");
        assertThat(Exporters.named("wav")).isEmpty();
    }
}
