package quotemark.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that says that it is itself, and nobody else does.
class CertificateTest {
    private static final String PASSWORD = "not secret";

    @TempDir Path folder;

    @Test
    void whoCannotProveWhoItIsIsNotEvenAsked() throws Exception {
        try (Site site = Site.open(selfSigned().getServerSocketFactory())) {
            Address address = Address.of("https://localhost:" + site.port() + "/").orElseThrow();
            var fetcher = new Fetcher(Limits.USUAL, Reach.LOCAL_NETWORK_TOO);

            assertThatThrownBy(() -> fetcher.fetch(address, (_, _) -> {}))
                    .isInstanceOf(FetchException.class)
                    .hasMessage(
                            "localhost cannot prove that it is itself, because its certificate is"
                                    + " not valid here; nothing was fetched from it.");
            assertThat(site.heads()).isEmpty();
        }
    }

    private SSLContext selfSigned() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(madeKeys())) {
            keys.load(in, PASSWORD.toCharArray());
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private Path madeKeys() throws Exception {
        Path file = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made =
                new ProcessBuilder(
                                keytool.toString(),
                                "-genkeypair",
                                "-alias",
                                "site",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "SAN=dns:localhost",
                                "-validity",
                                "3650",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).describedAs(said).isZero();
        return file;
    }
}
