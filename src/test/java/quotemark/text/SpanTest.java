package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void whatIsLeftIsInOrderWhateverOverlapsWhatever() {
        assertThat(
                        new Span(10, 20)
                                .without(
                                        List.of(
                                                new Span(16, 18),
                                                new Span(5, 11),
                                                new Span(12, 14),
                                                new Span(13, 15))))
                .containsExactly(new Span(11, 12), new Span(15, 16), new Span(18, 20));
        assertThat(new Span(10, 20).without(List.of(new Span(0, 30)))).isEmpty();
        assertThat(new Span(10, 20).without(List.of(new Span(20, 30))))
                .containsExactly(new Span(10, 20));
    }
}
