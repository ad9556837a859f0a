package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikidataIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q7747",
                " q7747 ",
                "https://www.wikidata.org/wiki/Q7747",
                "http://www.wikidata.org/entity/Q7747"
            })
    void anIdAloneOrInTheAddressOfItsPage(String typed) {
        assertThat(WikidataId.in(typed)).contains("Q7747");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Q", "7747", "P31", "Q77a", "Q0", "Putin", "https://example.org/Q1"})
    void anythingElseIsNone(String typed) {
        assertThat(WikidataId.in(typed)).isEmpty();
    }
}
