package quotemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportersTest {

    @Test
    void aFormatIsFoundByItsName() {
        assertThat(Exporters.all())
                .extracting(Exporter::format)
                .containsExactly("html", "md", "csv", "claims", "claimreview", "replies", "jsonld");
        assertThat(Exporters.named("HTML").map(Exporter::ending)).contains(".html");
        assertThat(Exporters.named("pdf")).isEmpty();
    }
}
