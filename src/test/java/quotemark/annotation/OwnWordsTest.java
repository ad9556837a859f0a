package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quotemark.text.Words;

/// The golden example: an interrupted quote with another in it, and a reported denial.
class OwnWordsTest {
    private final GoldenExample golden = new GoldenExample();
    private final OwnWords words = OwnWords.of(golden.annotations());

    @Test
    void wordsOfANestedQuoteCountForTheInnerSpeakerOnly() {
        assertThat(words.byQuote())
                .isEqualTo(
                        Map.of(
                                golden.interrupted().id(), 9,
                                golden.nested().id(), 4,
                                golden.denial().id(), 4));
        assertThat(Words.count(golden.interrupted().words(Fragment.Role.CONTENT))).isEqualTo(13);
    }

    @Test
    void ownWordsOfAllAndTheNarratorsAreTheWordsOfTheText() {
        assertThat(9 + 4 + 4 + words.narrator())
                .isEqualTo(words.all())
                .isEqualTo(Words.count(GoldenExample.TEXT));
    }

    @Test
    void aSpeakerHasTheWordsOfAllHerQuotes() {
        assertThat(words.of(golden.annotations(), golden.ruiz().id())).isEqualTo(9);
        assertThat(words.of(golden.annotations(), null)).isZero();
    }

    @Test
    void anArticleWithoutQuotesIsTheNarratorsAlone() {
        Annotations bare =
                Annotations.of(
                        golden.annotations().article(), golden.annotations().version(), List.of());

        assertThat(OwnWords.of(bare).narrator()).isEqualTo(OwnWords.of(bare).all());
    }
}
