package quotemark.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/news, https://example.org/news",
        "'  HTTPS://Example.ORG  ', https://example.org/",
        "http://example.org:8080/a?b=c#d, http://example.org:8080/a?b=c",
        "http://example.org?b, http://example.org/?b",
        "https://zürich.example/straße, https://xn--zrich-kva.example/stra%C3%9Fe",
        "https://example.org/a|b?c={d}%zz%20, https://example.org/a%7Cb?c=%7Bd%7D%25zz%20",
        "http://[2001:db8::1]:80/, http://[2001:db8::1]:80/",
        "https://example.org:/, https://example.org/",
    })
    void anAddressIsMadeFitToBeAskedFor(String text, String address) {
        assertThat(Address.of(text).orElseThrow()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https:///path",
                "https://example.org/ and more",
                "https://example.org/\nhttps://example.com/",
                "https://user:secret@example.org/",
                "https://example.org:99999/",
                "http://127.1/",
                "see https://example.org/",
            })
    void whatIsMoreOrLessThanAnAddressOfThePublicWebIsNone(String text) {
        assertThat(Address.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, https://example.org/",
        "www.example.org/a, https://www.example.org/a",
        "zürich.example, https://xn--zrich-kva.example/",
        "http://example.org, http://example.org/",
        "localhost, ",
        "two words.example, ",
    })
    void whoTypesMayLeaveOutTheScheme(String typed, String address) {
        assertThat(Address.typed(typed).map(Address::toString).orElse(null)).isEqualTo(address);
    }
}
